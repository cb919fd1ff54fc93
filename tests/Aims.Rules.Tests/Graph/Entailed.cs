namespace Aims.Tests.Graph;

/// <summary>What holds in every model of a network; nothing is entailed by a network without models.</summary>
internal readonly record struct Entailed(bool Consistent, ulong Full, ulong Overlap)
{
    public bool IsFull(int provision, int inPlace) => (Full & (1UL << ((16 * provision) + inPlace))) != 0;

    public bool IsOverlap(int provision, int inPlace) => (Overlap & (1UL << ((16 * provision) + inPlace))) != 0;

    public Entailed Or(Entailed other) =>
        !Consistent ? other : !other.Consistent ? this : new(true, Full & other.Full, Overlap & other.Overlap);
}
