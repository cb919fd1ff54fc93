using Aims.Graph;

namespace Aims.Answers;

/// <summary>The shortest derivation of every node that is reached, by the same two rules as <see cref="Reach"/>.</summary>
internal sealed class Derivations
{
    private readonly FrozenGraph _graph;
    private readonly Dictionary<int, Derivation> _full = [];
    private readonly Dictionary<int, Derivation> _overlap = [];

    private Derivations(FrozenGraph graph) => _graph = graph;

    public Derivation Of(int node) => _full.TryGetValue(node, out var full) ? full : _overlap[node];

    public bool IsReached(int node) => _full.ContainsKey(node) || _overlap.ContainsKey(node);

    public static Derivations From(FrozenGraph graph, int[] inPlace)
    {
        var found = new Derivations(graph);
        found.FindFull(inPlace);
        found.FindOverlap();
        return found;
    }

    private void FindFull(int[] inPlace)
    {
        var open = new OpenDerivations();
        var missing = new int[_graph.Joints.Length];
        for (var at = 0; at < missing.Length; at++) missing[at] = _graph.Joints[at].Members.Length;
        foreach (var node in inPlace)
            if (_graph.Exists[node]) open.Add(new Derivation(node, -1, [], 0));
        foreach (var next in open.InTurn())
        {
            if (!_full.TryAdd(next.Node, next)) continue;
            Offer(open, _graph.Down, next);
            foreach (var at in _graph.JointsOf.Targets(next.Node))
                // Members come in the order of their lengths, so the last one is the longest.
                if (--missing[at] == 0 && _graph.Joints[at] is var joint)
                    open.Add(new Derivation(joint.Target, joint.Row, joint.Members, next.Length + 1));
        }
    }

    private void FindOverlap()
    {
        var open = new OpenDerivations();
        foreach (var full in _full.Values)
        {
            Offer(open, _graph.Across, full);
            Offer(open, _graph.Up, full);
        }

        foreach (var next in open.InTurn())
            if (_overlap.TryAdd(next.Node, next))
                Offer(open, _graph.Up, next);
    }

    private void Offer(OpenDerivations open, Adjacency edges, Derivation from)
    {
        var targets = edges.Targets(from.Node);
        var rows = edges.Rows(from.Node);
        for (var i = 0; i < targets.Length; i++)
            if (!_full.ContainsKey(targets[i]))
                open.Add(new Derivation(targets[i], rows[i], [from.Node], from.Length + 1));
    }
}
