namespace Aims.Graph;

/// <summary>A set of relations that are still possible between two provisions; no flag at all is a contradiction.</summary>
[Flags]
internal enum RelationMask
{
    None = 0,
    Equal = 1,
    Subset = 2,
    Superset = 4,
    Intersects = 8,
    Disjoint = 16,
    Any = 31,
}
