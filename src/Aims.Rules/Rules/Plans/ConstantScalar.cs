using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>A literal.</summary>
internal sealed record ConstantScalar(ScalarType Type, FactScope Root, string Key, FactCell Value, bool Whole = false) : Scalar(Type, Root, Key)
{
    public override bool IsWhole => Whole;

    public override FactCell Evaluate(in LaneView lane) => Value;
}
