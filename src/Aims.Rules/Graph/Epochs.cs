namespace Aims.Graph;

/// <summary>
/// The epochs that the data distinguishes on the two time axes. Between two cuts on each axis the set of existing
/// provisions and aspects is constant; cells with the same set share one frozen graph, made when first asked for.
/// </summary>
internal sealed class Epochs
{
    private readonly NodeTable _nodes;
    private readonly IReadOnlyList<Mapping> _mappings;
    private readonly int[] _asOfCuts, _knownCuts;
    private readonly FrozenGraph?[] _cells;
    private readonly Dictionary<BitSet, FrozenGraph> _graphs = [];
    private readonly Lock _lock = new();

    public Epochs(NodeTable nodes, IReadOnlyList<Mapping> mappings)
    {
        (_nodes, _mappings) = (nodes, mappings);
        var (asOf, known) = (new EpochCuts(), new EpochCuts());
        foreach (var provision in nodes.Frameworks.SelectMany(f => f.Provisions))
        {
            Cut(provision.Exists);
            foreach (var aspect in provision.Aspects) Cut(aspect.Exists);
        }

        (_asOfCuts, _knownCuts) = (asOf.Ordered(), known.Ordered());
        _cells = new FrozenGraph?[_asOfCuts.Length * _knownCuts.Length];

        void Cut(IReadOnlyList<Window> windows)
        {
            foreach (var window in windows)
            {
                asOf.Add(window.From, window.Until);
                known.Add(window.KnownFrom, window.KnownUntil);
            }
        }
    }

    /// <summary>One moment in every epoch.</summary>
    public IEnumerable<Moment> Moments() =>
        Enumerable.Range(0, _cells.Length).Select(MomentOf);

    /// <summary>The graph of the epoch that the moment lies in.</summary>
    public FrozenGraph At(Moment moment)
    {
        var cell = (Index(_asOfCuts, moment.AsOf) * _knownCuts.Length) + Index(_knownCuts, moment.KnownOn);
        return Volatile.Read(ref _cells[cell]) ?? Freeze(cell);
    }

    private FrozenGraph Freeze(int cell)
    {
        var exists = ExistingAt(MomentOf(cell));
        lock (_lock)
        {
            if (!_graphs.TryGetValue(exists, out var graph))
                _graphs.Add(exists, graph = FrozenGraph.Freeze(_nodes, _mappings, exists));
            Volatile.Write(ref _cells[cell], graph);
            return graph;
        }
    }

    private Moment MomentOf(int cell) =>
        new(DateOnly.FromDayNumber(_asOfCuts[cell / _knownCuts.Length]), DateOnly.FromDayNumber(_knownCuts[cell % _knownCuts.Length]));

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

    private static int Index(int[] cuts, DateOnly day)
    {
        var at = Array.BinarySearch(cuts, day.DayNumber);
        return at >= 0 ? at : ~at - 1;
    }
}
