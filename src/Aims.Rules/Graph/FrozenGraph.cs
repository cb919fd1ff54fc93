namespace Aims.Graph;

/// <summary>
/// The mapping graph of one epoch of the law, as flat arrays in both directions. <see cref="Down"/> leads from a node to
/// what it contains (superset, equal, whole to part), <see cref="Up"/> is its transpose, <see cref="Across"/> are the
/// intersections.
/// </summary>
internal sealed class FrozenGraph
{
    private FrozenGraph(
        NodeTable nodes, BitSet exists, GraphRow[] rows, Adjacency down, Adjacency across, Adjacency disjoint, Joint[] joints)
    {
        (Nodes, Exists, Rows, Down, Across, Disjoint, Joints) = (nodes, exists, rows, down, across, disjoint, joints);
        Up = down.Transposed();
        var (members, targets) = (new EdgeList(), new EdgeList());
        for (var at = 0; at < joints.Length; at++)
        {
            foreach (var member in joints[at].Members) members.Add(member, at, joints[at].Row);
            targets.Add(joints[at].Target, at, joints[at].Row);
        }

        (JointsOf, JointsInto) = (Adjacency.Of(nodes.Count, members), Adjacency.Of(nodes.Count, targets));
    }

    public NodeTable Nodes { get; }

    /// <summary>The nodes that are part of the law in this epoch.</summary>
    public BitSet Exists { get; }

    public GraphRow[] Rows { get; }

    public Adjacency Down { get; }

    public Adjacency Up { get; }

    public Adjacency Across { get; }

    public Adjacency Disjoint { get; }

    public Joint[] Joints { get; }

    /// <summary>From a node to the joints that it is a member of (targets are indexes into <see cref="Joints"/>).</summary>
    public Adjacency JointsOf { get; }

    /// <summary>From a node to the joints that contain it.</summary>
    public Adjacency JointsInto { get; }

    /// <summary>The parts of a duty that exist in this epoch, in order: its own aspects, then its child duties.</summary>
    public IEnumerable<int> Parts(Provision duty)
    {
        foreach (var aspect in duty.Aspects)
            if (Exists[aspect.Node]) yield return aspect.Node;
        foreach (var child in duty.Children)
            if (child.IsDuty && Exists[child.Node]) yield return child.Node;
    }

    /// <summary>Freezes the graph of the nodes that exist; rows that need a node which does not exist are left out.</summary>
    public static FrozenGraph Freeze(NodeTable nodes, IReadOnlyList<Mapping> mappings, BitSet exists)
    {
        var rows = new List<GraphRow>();
        var (down, across, disjoint) = (new EdgeList(), new EdgeList(), new EdgeList());
        var joints = new List<Joint>();
        foreach (var mapping in mappings) AddMapping(mapping);
        for (var node = 0; node < nodes.Count; node++)
            if (nodes.Aspect(node) is null && nodes.Provision(node).IsDuty && exists[node])
                AddParts(nodes.Provision(node));
        return new FrozenGraph(
            nodes, exists, [.. rows], Adjacency.Of(nodes.Count, down), Adjacency.Of(nodes.Count, across),
            Adjacency.Of(nodes.Count, disjoint), [.. joints]);

        void AddMapping(Mapping mapping)
        {
            var to = nodes.Find(mapping.To);
            if (!exists[to]) return;
            var members = new int[mapping.From.Count];
            for (var i = 0; i < members.Length; i++)
            {
                members[i] = nodes.Find(mapping.From[i]);
                if (!exists[members[i]]) return;
            }

            var row = rows.Count;
            rows.Add(new GraphRow(mapping, -1, -1));
            var from = members[0];
            if (mapping.IsJoint)
            {
                joints.Add(new Joint(members, to, row));
                if (mapping.Relation != Relation.Equal) return;
                foreach (var member in members) down.Add(to, member, row);
                return;
            }

            if (mapping.Relation is Relation.Superset or Relation.Equal) down.Add(from, to, row);
            if (mapping.Relation is Relation.Subset or Relation.Equal) down.Add(to, from, row);
            var symmetric = mapping.Relation switch { Relation.Intersects => across, Relation.Disjoint => disjoint, _ => null };
            symmetric?.Add(from, to, row);
            symmetric?.Add(to, from, row);
        }

        void AddParts(Provision duty)
        {
            var parts = new List<int>();
            var childDuties = false;
            foreach (var aspect in duty.Aspects)
                if (exists[aspect.Node]) parts.Add(aspect.Node);
            foreach (var child in duty.Children)
            {
                childDuties |= child.IsDuty;
                if (child.IsDuty && exists[child.Node]) parts.Add(child.Node);
            }

            foreach (var part in parts)
            {
                down.Add(duty.Node, part, rows.Count);
                rows.Add(new GraphRow(null, duty.Node, part));
            }

            if (parts.Count == 0 || (childDuties && duty.Exhaustive != true)) return;
            joints.Add(new Joint([.. parts], duty.Node, rows.Count));
            rows.Add(new GraphRow(null, duty.Node, -1));
        }
    }
}
