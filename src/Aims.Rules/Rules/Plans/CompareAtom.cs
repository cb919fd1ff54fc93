using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>Two values compared: equal, or the left one less.</summary>
internal sealed record CompareAtom(bool Less, Scalar Left, Scalar Right, FactScope Scope)
    : Atom(Scope, $"{Left.Key}{(Less ? "<" : "==")}{Right.Key}")
{
    public override IEnumerable<Fact> Facts => Left.Facts.Concat(Right.Facts);

    public override Truth Evaluate(in LaneView lane)
    {
        var (left, right) = (Left.Evaluate(lane), Right.Evaluate(lane));
        if (!left.IsKnown || !right.IsKnown) return Truth.Unknown;
        if (Left.Type == ScalarType.Text) return Of(string.Equals((string)left.Reference!, (string)right.Reference!, StringComparison.Ordinal));
        return Of(Less ? left.Number < right.Number : left.Number == right.Number);
    }
}
