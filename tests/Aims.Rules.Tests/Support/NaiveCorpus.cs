using Aims.Graph;

namespace Aims.Tests.Support;

/// <summary>The two rules of coverage over a corpus, written with dictionaries and repeated passes: the baseline of tests and benchmarks.</summary>
internal sealed class NaiveCorpus
{
    private readonly Dictionary<int, List<int>> _contains = [], _within = [], _meets = [];
    private readonly List<(int[] Members, int Target)> _joints = [];

    public NaiveCorpus(Corpus corpus, FrozenGraph graph)
    {
        var nodes = corpus.Graph.Nodes;
        foreach (var mapping in corpus.Mappings)
        {
            var to = nodes.Find(mapping.To);
            int[] from = [.. mapping.From.Select(nodes.Find)];
            if (!graph.Exists[to] || from.Any(f => !graph.Exists[f])) continue;
            if (mapping.IsJoint) _joints.Add((from, to));
            if (mapping.IsJoint ? mapping.Relation == Relation.Equal : mapping.Relation is Relation.Subset or Relation.Equal) foreach (var f in from) Contains(to, f);
            if (!mapping.IsJoint && mapping.Relation is (Relation.Superset or Relation.Equal)) Contains(from[0], to);
            if (mapping.Relation != Relation.Intersects) continue;
            Add(_meets, from[0], to);
            Add(_meets, to, from[0]);
        }

        foreach (var duty in corpus.Frameworks.SelectMany(f => f.Provisions).Where(p => p.IsDuty && graph.Exists[p.Node]))
        {
            int[] aspects = [.. duty.Aspects.Select(a => a.Node).Where(n => graph.Exists[n])];
            int[] children = [.. duty.Children.Where(c => c.IsDuty && graph.Exists[c.Node]).Select(c => c.Node)];
            foreach (var part in aspects.Concat(children)) Contains(duty.Node, part);
            if (aspects.Length + children.Length > 0 && (duty.Exhaustive ?? true)) _joints.Add(([.. aspects, .. children], duty.Node));
        }
    }

    public (HashSet<int> Full, HashSet<int> Reached) Of(IEnumerable<int> inPlace)
    {
        var full = Closure(inPlace, _contains);
        while (_joints.Where(j => !full.Contains(j.Target) && j.Members.All(full.Contains)).Select(j => j.Target).ToList() is { Count: > 0 } more)
            full = Closure(full.Concat(more), _contains);
        var met = full.SelectMany(n => _meets.GetValueOrDefault(n) ?? []);
        return (full, Closure(full.Concat(met), _within));
    }

    private static HashSet<int> Closure(IEnumerable<int> start, Dictionary<int, List<int>> edges)
    {
        var found = start.ToHashSet();
        var open = new Queue<int>(found);
        while (open.TryDequeue(out var node))
            foreach (var next in edges.GetValueOrDefault(node) ?? [])
                if (found.Add(next)) open.Enqueue(next);
        return found;
    }

    private void Contains(int outer, int inner)
    {
        Add(_contains, outer, inner);
        Add(_within, inner, outer);
    }

    private static void Add(Dictionary<int, List<int>> edges, int from, int to)
    {
        if (!edges.TryGetValue(from, out var list)) edges.Add(from, list = []);
        list.Add(to);
    }
}
