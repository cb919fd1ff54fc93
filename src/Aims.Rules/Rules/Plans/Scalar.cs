using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>A value computed for a lane before it is compared; unknown if a fact that it needs is unknown.</summary>
/// <param name="Type">What is computed.</param>
/// <param name="Scope">The scope whose items it differs between.</param>
/// <param name="Key">A text that is equal for equal computations.</param>
internal abstract record Scalar(ScalarType Type, FactScope Scope, string Key)
{
    /// <summary>True for a number that is always whole.</summary>
    public virtual bool IsWhole => false;

    public virtual IEnumerable<Fact> Facts => [];

    public abstract FactCell Evaluate(in LaneView lane);
}
