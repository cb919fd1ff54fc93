namespace Aims.Graph;

/// <summary>
/// What a set of provisions reaches in a graph: the working memory and the result of one propagation. It is rented,
/// because a hot question must allocate nothing but its answer; only what was touched is cleared on return.
/// </summary>
internal sealed class Reach : IDisposable
{
    [ThreadStatic] private static Reach? t_spare;

    private readonly BitSet _full, _overlap;
    private readonly int[] _fullNodes, _overlapNodes, _missing, _touched;
    private int _fullCount, _overlapCount, _touchedCount;

    private Reach(int nodes, int joints)
    {
        (_full, _overlap) = (new BitSet(nodes), new BitSet(nodes));
        (_fullNodes, _overlapNodes) = (new int[nodes], new int[nodes]);
        (_missing, _touched) = (new int[joints], new int[joints]);
    }

    /// <summary>The nodes that are contained in what is in place, nearest first.</summary>
    public ReadOnlySpan<int> FullNodes => _fullNodes.AsSpan(0, _fullCount);

    /// <summary>The nodes that overlap with what is in place and are not full.</summary>
    public ReadOnlySpan<int> OverlapNodes => _overlapNodes.AsSpan(0, _overlapCount);

    public bool IsFull(int node) => _full[node];

    public bool IsReached(int node) => _full[node] || _overlap[node];

    /// <summary>Propagates from what is in place; dispose the result when done with it.</summary>
    public static Reach From(FrozenGraph graph, ReadOnlySpan<int> inPlace)
    {
        var reach = t_spare;
        t_spare = null;
        if (reach is null || reach._fullNodes.Length < graph.Nodes.Count || reach._missing.Length < graph.Joints.Length)
            reach = new Reach(graph.Nodes.Count, graph.Joints.Length);
        reach.PropagateFull(graph, inPlace);
        reach.PropagateOverlap(graph);
        return reach;
    }

    public void Dispose()
    {
        foreach (var node in FullNodes) _full.Remove(node);
        foreach (var node in OverlapNodes) _overlap.Remove(node);
        foreach (var joint in _touched.AsSpan(0, _touchedCount)) _missing[joint] = 0;
        _fullCount = _overlapCount = _touchedCount = 0;
        t_spare = this;
    }

    /// <summary>The least fixpoint of rule 1: down along what is contained, and through joints whose members are all full.</summary>
    private void PropagateFull(FrozenGraph graph, ReadOnlySpan<int> inPlace)
    {
        foreach (var node in inPlace)
            if (graph.Exists[node]) AddFull(node);
        for (var at = 0; at < _fullCount; at++)
        {
            var node = _fullNodes[at];
            foreach (var part in graph.Down.Targets(node)) AddFull(part);
            foreach (var joint in graph.JointsOf.Targets(node))
                if (IsComplete(graph, joint)) AddFull(graph.Joints[joint].Target);
        }
    }

    /// <summary>The single pass of rule 2: from full nodes across at most once, then up.</summary>
    private void PropagateOverlap(FrozenGraph graph)
    {
        for (var at = 0; at < _fullCount; at++)
        {
            foreach (var node in graph.Across.Targets(_fullNodes[at])) AddOverlap(node);
            foreach (var node in graph.Up.Targets(_fullNodes[at])) AddOverlap(node);
        }

        for (var at = 0; at < _overlapCount; at++)
            foreach (var node in graph.Up.Targets(_overlapNodes[at]))
                AddOverlap(node);
    }

    private bool IsComplete(FrozenGraph graph, int joint)
    {
        if (_missing[joint] == 0)
        {
            _missing[joint] = graph.Joints[joint].Members.Length;
            _touched[_touchedCount++] = joint;
        }

        return --_missing[joint] == 0;
    }

    private void AddFull(int node)
    {
        if (_full.Add(node)) _fullNodes[_fullCount++] = node;
    }

    private void AddOverlap(int node)
    {
        if (!_full[node] && _overlap.Add(node)) _overlapNodes[_overlapCount++] = node;
    }
}
