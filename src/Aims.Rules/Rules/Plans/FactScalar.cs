using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>The value of a fact.</summary>
internal sealed record FactScalar(ScalarType Type, Fact Fact) : Scalar(Type, Fact.Scope, Fact.Path)
{
    public override bool IsWhole => Fact.Whole;

    public override IEnumerable<Fact> Facts => [Fact];

    public override FactCell Evaluate(in LaneView lane) => lane.Cell(Fact);
}
