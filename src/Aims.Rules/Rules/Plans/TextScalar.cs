using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>A text in lower case, in upper case, or without white space around it (invariant culture).</summary>
internal sealed record TextScalar(string Function, Scalar Text) : Scalar(ScalarType.Text, Text.Scope, $"{Text.Key}.{Function}()")
{
    public override IEnumerable<Fact> Facts => Text.Facts;

    public override FactCell Evaluate(in LaneView lane) =>
        Text.Evaluate(lane) is { IsKnown: true } cell ? FactCell.Of(Compute(Function, (string)cell.Reference!)) : default;

    public static string Compute(string function, string text) => function switch
    {
        "ToLower" => text.ToLowerInvariant(),
        "ToUpper" => text.ToUpperInvariant(),
        _ => text.Trim(),
    };
}
