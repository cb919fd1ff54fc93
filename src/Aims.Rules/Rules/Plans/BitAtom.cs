using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>A boolean fact, an element of a set, or (of a list) that it is complete.</summary>
internal sealed record BitAtom(Fact Fact, int Bit)
    : Atom(Fact.Scope, Fact.Type == FactType.Set ? $"{Fact.Path}∋{Fact.Options[Bit].Value}" : Fact.Path)
{
    public override IEnumerable<Fact> Facts => [Fact];

    public override Truth Evaluate(in LaneView lane)
    {
        var cell = lane.Cell(Fact);
        // A list that is absent is open: the default cell has no bit set.
        return Fact.Type == FactType.List ? Of((cell.True & 1) != 0) : cell.Bit(Bit);
    }
}
