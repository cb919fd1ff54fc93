namespace Aims.Graph;

/// <summary>
/// Path consistency over the masks of possible relations: every pair is narrowed by every walk of length two until
/// nothing changes. An empty mask is a contradiction in the data. Only pairs about which something is known are kept,
/// so the work grows with what the rows say, not with the square of the nodes.
/// </summary>
internal sealed class Consistency
{
    private readonly Dictionary<(int From, int To), Known> _pairs = [];
    private readonly Dictionary<int, HashSet<int>> _neighbours = [];
    private readonly Queue<(int From, int To)> _changed = new();
    private readonly List<Contradiction> _found = [];

    private sealed record Known(RelationMask Mask, Reason Why);

    /// <summary>Why a mask is as narrow as it is: a row, or two walks behind one another, on top of what was known before.</summary>
    private sealed record Reason(GraphRow? Row, Reason? First, Reason? Second);

    /// <summary>All contradictions of a graph, at most one for each pair of nodes.</summary>
    public static IReadOnlyList<Contradiction> Check(FrozenGraph graph)
    {
        var check = new Consistency();
        check.AddRows(graph);
        check.Narrow();
        return check._found;
    }

    private void AddRows(FrozenGraph graph)
    {
        for (var node = 0; node < graph.Nodes.Count; node++)
        {
            Add(graph.Down, RelationMask.Superset, node);
            Add(graph.Across, RelationMask.Intersects, node);
            Add(graph.Disjoint, RelationMask.Disjoint, node);
        }

        void Add(Adjacency edges, RelationMask mask, int from)
        {
            var targets = edges.Targets(from);
            var rows = edges.Rows(from);
            for (var i = 0; i < targets.Length; i++)
            {
                var row = graph.Rows[rows[i]];
                // A part may be all there is of its whole, and the hierarchy does not say that it is a proper part.
                var stated = row.Mapping is null ? RelationMask.Superset | RelationMask.Equal
                    : row.Mapping is { Relation: Relation.Equal, IsJoint: false } ? RelationMask.Equal
                    : row.Mapping.IsJoint ? RelationMask.Superset | RelationMask.Equal : mask;
                Restrict(from, targets[i], stated, new Reason(row, null, null));
            }
        }
    }

    private void Narrow()
    {
        while (_changed.TryDequeue(out var pair))
        {
            var (from, to) = pair;
            if (!_pairs.TryGetValue(pair, out var known) || known.Mask == RelationMask.None) continue;
            foreach (var next in _neighbours[to].ToArray())
                if (next != from && _pairs.TryGetValue((to, next), out var second))
                    Restrict(from, next, Composition.Compose(known.Mask, second.Mask), new Reason(null, known.Why, second.Why));
            foreach (var before in _neighbours[from].ToArray())
                if (before != to && _pairs.TryGetValue((before, from), out var first))
                    Restrict(before, to, Composition.Compose(first.Mask, known.Mask), new Reason(null, first.Why, known.Why));
        }
    }

    private void Restrict(int from, int to, RelationMask mask, Reason why)
    {
        // Nothing follows from a contradiction that is reported already.
        if (mask is RelationMask.Any or RelationMask.None) return;
        var known = _pairs.GetValueOrDefault((from, to));
        if (known is { Mask: RelationMask.None }) return;
        var narrowed = (known?.Mask ?? RelationMask.Any) & mask;
        if (known is not null && narrowed == known.Mask) return;
        if (narrowed == RelationMask.None && from <= to) _found.Add(new Contradiction(from, to, Rows(known!.Why), Rows(why)));
        Set(from, to, narrowed, known is null ? why : new Reason(null, known.Why, why));
        Set(to, from, Composition.Converse(narrowed), _pairs[(from, to)].Why);
        if (narrowed == RelationMask.None && from > to) _found.Add(new Contradiction(to, from, Rows(known!.Why), Rows(why)));
        if (narrowed != RelationMask.None) _changed.Enqueue((from, to));
    }

    private void Set(int from, int to, RelationMask mask, Reason why)
    {
        _pairs[(from, to)] = new Known(mask, why);
        if (!_neighbours.TryGetValue(from, out var neighbours)) _neighbours.Add(from, neighbours = []);
        neighbours.Add(to);
    }

    private static List<GraphRow> Rows(Reason reason)
    {
        var rows = new List<GraphRow>();
        var seen = new HashSet<Reason>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Reason>([reason]);
        while (open.TryPop(out var at))
        {
            if (!seen.Add(at)) continue;
            if (at.Row is { } row && !rows.Contains(row)) rows.Add(row);
            if (at.Second is not null) open.Push(at.Second);
            if (at.First is not null) open.Push(at.First);
        }

        return rows;
    }
}
