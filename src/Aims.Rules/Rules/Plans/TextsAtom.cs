using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>A text that is one of a fact's texts.</summary>
internal sealed record TextsAtom(Fact Texts, Scalar Item, FactScope Scope) : Atom(Scope, $"{Texts.Path}∋{Item.Key}")
{
    public override IEnumerable<Fact> Facts => Item.Facts.Prepend(Texts);

    public override Truth Evaluate(in LaneView lane)
    {
        var (texts, item) = (lane.Cell(Texts), Item.Evaluate(lane));
        return texts.IsKnown && item.IsKnown ? Of(Array.IndexOf((string[])texts.Reference!, (string)item.Reference!) >= 0) : Truth.Unknown;
    }
}
