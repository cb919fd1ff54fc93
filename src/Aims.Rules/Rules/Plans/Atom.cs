using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>The smallest thing that is true, false or unknown of a lane. Equal atoms have equal keys and share their planes.</summary>
/// <param name="Scope">The scope whose items it differs between.</param>
/// <param name="Key">A text that is equal for equal atoms.</param>
internal abstract record Atom(FactScope Scope, string Key)
{
    /// <summary>The facts that decide it.</summary>
    public abstract IEnumerable<Fact> Facts { get; }

    public abstract Truth Evaluate(in LaneView lane);

    protected static Truth Of(bool value) => value ? Truth.True : Truth.False;
}
