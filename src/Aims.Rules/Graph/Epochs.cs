namespace Aims.Graph;

/// <summary>
/// The epochs that the data distinguishes on the two time axes. Between two cuts on each axis the set of existing
/// provisions and aspects is constant; cells with the same set share one frozen graph, made when first asked for.
/// </summary>
internal sealed class Epochs
{
    private readonly NodeTable _nodes;
    private readonly IReadOnlyList<Mapping> _mappings;
    private readonly DateOnly[] _asOfCuts, _knownCuts;
    private readonly FrozenGraph?[] _cells;
    private readonly Dictionary<BitSet, FrozenGraph> _graphs = [];
    private readonly Lock _lock = new();

    public Epochs(NodeTable nodes, IReadOnlyList<Mapping> mappings)
    {
        (_nodes, _mappings) = (nodes, mappings);
        var windows = nodes.Frameworks.SelectMany(f => f.Provisions).SelectMany(p => p.Exists.Concat(p.Aspects.SelectMany(a => a.Exists))).ToList();
        _asOfCuts = Cuts(windows.Select(w => (w.From, w.Until)));
        _knownCuts = Cuts(windows.Select(w => (w.KnownFrom, w.KnownUntil)));
        _cells = new FrozenGraph?[_asOfCuts.Length * _knownCuts.Length];
    }

    /// <summary>One moment in every epoch.</summary>
    public IEnumerable<Moment> Moments() =>
        from asOf in _asOfCuts from known in _knownCuts select new Moment(asOf, known);

    /// <summary>The graph of the epoch that the moment lies in.</summary>
    public FrozenGraph At(Moment moment)
    {
        var cell = (Index(_asOfCuts, moment.AsOf) * _knownCuts.Length) + Index(_knownCuts, moment.KnownOn);
        return Volatile.Read(ref _cells[cell]) ?? Freeze(cell);
    }

    private FrozenGraph Freeze(int cell)
    {
        var moment = new Moment(_asOfCuts[cell / _knownCuts.Length], _knownCuts[cell % _knownCuts.Length]);
        var exists = ExistingAt(moment);
        lock (_lock)
        {
            if (!_graphs.TryGetValue(exists, out var graph))
                _graphs.Add(exists, graph = FrozenGraph.Freeze(_nodes, _mappings, exists));
            Volatile.Write(ref _cells[cell], graph);
            return graph;
        }
    }

    private BitSet ExistingAt(Moment moment)
    {
        var exists = new BitSet(_nodes.Count);
        foreach (var provision in _nodes.Frameworks.SelectMany(f => f.Provisions))
        {
            // Parents stand before their children, so the parent's answer is there already.
            if (provision.Parent is { } parent && !exists[parent.Node]) continue;
            if (!Contains(provision.Exists, moment)) continue;
            exists.Add(provision.Node);
            foreach (var aspect in provision.Aspects)
                if (Contains(aspect.Exists, moment)) exists.Add(aspect.Node);
        }

        return exists;
    }

    private static bool Contains(IReadOnlyList<Window> windows, Moment moment)
    {
        if (windows.Count == 0) return true;
        foreach (var window in windows)
            if (window.Contains(moment)) return true;
        return false;
    }

    /// <summary>The first days of the stretches between the ends of the windows, beginning with the first day of all.</summary>
    private static DateOnly[] Cuts(IEnumerable<(DateOnly? First, DateOnly? Last)> ends) =>
        [.. ends.SelectMany(end => new[] { end.First, end.Last < DateOnly.MaxValue ? end.Last?.AddDays(1) : null }).OfType<DateOnly>().Append(DateOnly.MinValue).Distinct().Order()];

    private static int Index(DateOnly[] cuts, DateOnly day)
    {
        var at = Array.BinarySearch(cuts, day);
        return at >= 0 ? at : ~at - 1;
    }
}
