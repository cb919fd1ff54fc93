using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>The length of a text, in UTF-16 code units.</summary>
internal sealed record TextLengthScalar(Scalar Text) : Scalar(ScalarType.Number, Text.Scope, $"{Text.Key}.Length")
{
    public override bool IsWhole => true;

    public override IEnumerable<Fact> Facts => Text.Facts;

    public override FactCell Evaluate(in LaneView lane) =>
        Text.Evaluate(lane) is { IsKnown: true } cell ? FactCell.Of((decimal)((string)cell.Reference!).Length) : default;
}
