using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>The day by which the law is known: which publications count.</summary>
internal sealed record KnownOnScalar(FactScope Root) : Scalar(ScalarType.Date, Root, "knownOn")
{
    public override FactCell Evaluate(in LaneView lane) => FactCell.Of(lane.KnownOn);
}
