namespace Aims.Graph;

/// <summary>
/// The composition table of RCC-5 over masks of possible relations: what can hold between x and y if one of the first
/// mask holds between x and h and one of the second between h and y. Source: the published RCC-5 table (for instance
/// Sci. Rep. 2021, doi:10.1038/s41598-021-00281-y, table 1); a test derives it again from all set models.
/// </summary>
internal static class Composition
{
    private const RelationMask E = RelationMask.Equal, s = RelationMask.Subset, S = RelationMask.Superset,
        I = RelationMask.Intersects, N = RelationMask.Disjoint;

    private static readonly RelationMask[,] Base =
    {
        { E, s, S, I, N },
        { s, s, RelationMask.Any, s | I | N, N },
        { S, E | s | S | I, S, S | I, S | I | N },
        { I, s | I, S | I | N, RelationMask.Any, S | I | N },
        { N, s | I | N, N, s | I | N, RelationMask.Any },
    };

    private static readonly RelationMask[] Table = Masks();

    public static RelationMask Of(Relation relation) => (RelationMask)(1 << (int)relation);

    public static RelationMask Compose(RelationMask first, RelationMask second) => Table[((int)first << 5) | (int)second];

    public static RelationMask Converse(RelationMask mask) =>
        (mask & (E | I | N)) | ((mask & s) != 0 ? S : 0) | ((mask & S) != 0 ? s : 0);

    /// <summary>The relation read the other way round.</summary>
    public static Relation Inverse(Relation relation) => relation switch
    {
        Relation.Subset => Relation.Superset,
        Relation.Superset => Relation.Subset,
        _ => relation,
    };

    private static RelationMask[] Masks()
    {
        var table = new RelationMask[1024];
        for (var first = 0; first < 32; first++)
            for (var second = 0; second < 32; second++)
                for (var i = 0; i < 5; i++)
                    for (var j = 0; j < 5; j++)
                        if ((first & (1 << i)) != 0 && (second & (1 << j)) != 0)
                            table[(first << 5) | second] |= Base[i, j];
        return table;
    }
}
