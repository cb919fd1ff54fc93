using Aims.Graph;

namespace Aims.Answers;

/// <summary>The shortest derivation of every node that is reached, by the same two rules as <see cref="Reach"/>.</summary>
internal sealed class Derivations
{
    private readonly Dictionary<int, Derivation> _full = [];
    private readonly Dictionary<int, Derivation> _overlap = [];

    public Derivation Of(int node) => _full.GetValueOrDefault(node) ?? _overlap[node];

    public bool IsReached(int node) => _full.ContainsKey(node) || _overlap.ContainsKey(node);

    public static Derivations From(FrozenGraph graph, IReadOnlyList<int> inPlace)
    {
        var found = new Derivations();
        found.FindFull(graph, inPlace);
        found.FindOverlap(graph);
        return found;
    }

    private void FindFull(FrozenGraph graph, IReadOnlyList<int> inPlace)
    {
        var open = new PriorityQueue<(int Node, Derivation How), (int, int)>();
        var missing = graph.Joints.Select(joint => joint.Members.Length).ToArray();
        foreach (var node in inPlace)
            if (graph.Exists[node]) open.Enqueue((node, new Derivation(-1, [], 0)), (0, node));
        while (open.TryDequeue(out var next, out _))
        {
            if (!_full.TryAdd(next.Node, next.How)) continue;
            Offer(open, graph.Down, next.Node, next.How.Length, _full);
            foreach (var at in graph.JointsOf.Targets(next.Node))
            {
                if (--missing[at] > 0) continue;
                var joint = graph.Joints[at];
                var length = joint.Members.Max(member => _full[member].Length) + 1;
                open.Enqueue((joint.Target, new Derivation(joint.Row, joint.Members, length)), (length, joint.Target));
            }
        }
    }

    private void FindOverlap(FrozenGraph graph)
    {
        var open = new PriorityQueue<(int Node, Derivation How), (int, int)>();
        foreach (var (node, how) in _full.OrderBy(pair => pair.Key))
        {
            Offer(open, graph.Across, node, how.Length, _full);
            Offer(open, graph.Up, node, how.Length, _full);
        }

        while (open.TryDequeue(out var next, out _))
            if (_overlap.TryAdd(next.Node, next.How))
                Offer(open, graph.Up, next.Node, next.How.Length, _full);
    }

    private static void Offer(
        PriorityQueue<(int, Derivation), (int, int)> open, Adjacency edges, int from, int length, Dictionary<int, Derivation> known)
    {
        var targets = edges.Targets(from);
        var rows = edges.Rows(from);
        for (var i = 0; i < targets.Length; i++)
            if (!known.ContainsKey(targets[i]))
                open.Enqueue((targets[i], new Derivation(rows[i], [from], length + 1)), (length + 1, targets[i]));
    }
}
