using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>
/// All rules as one sequence of steps over bit-planes. Immutable; safe from any thread. Nodes stand after their
/// operands, so one pass computes everything.
/// </summary>
internal sealed class Plan
{
    private readonly Node[] _nodes;
    private readonly int[] _local;
    private readonly Instruction[] _instructions;

    public Plan(Vocabulary vocabulary, Node[] nodes, Atom[] atoms)
    {
        (Vocabulary, _nodes, Atoms) = (vocabulary, nodes, atoms);
        // In every scope plane 0 is the constant; the other nodes of the scope follow.
        NodesPerScope = [.. vocabulary.Scopes.Select(_ => 1)];
        _local = new int[nodes.Length];
        for (var i = 1; i < nodes.Length; i++) _local[i] = NodesPerScope[nodes[i].Scope.Index]++;
        AtomPlanes = new int[atoms.Length];
        for (var i = 1; i < nodes.Length; i++)
            if (nodes[i].Kind == NodeKind.Atom) AtomPlanes[nodes[i].Number] = 2 * _local[i];
        _instructions = [.. Enumerable.Range(1, nodes.Length - 1).Where(i => nodes[i].Kind != NodeKind.Atom).Select(Compile)];
    }

    public Vocabulary Vocabulary { get; }

    public IReadOnlyList<Atom> Atoms { get; }

    /// <summary>How many nodes have their planes in each scope.</summary>
    public int[] NodesPerScope { get; }

    /// <summary>For each atom the number of its "true" plane.</summary>
    public int[] AtomPlanes { get; }

    /// <summary>How many steps the plan has.</summary>
    public int Length => _instructions.Length;

    public Node Node(int literal) => _nodes[literal >> 1];

    /// <summary>The plane that says where a literal is true, in the planes of its scope; the one beside it says where it is false.</summary>
    public int PlaneOf(int literal) => 2 * _local[literal >> 1] | literal & 1;

    /// <summary>Computes all nodes. Allocates nothing.</summary>
    public void Run(LaneBlock block)
    {
        foreach (ref readonly var step in _instructions.AsSpan())
        {
            var planes = block.Planes[step.Scope];
            var words = block.Words[step.Scope];
            switch (step.Kind)
            {
                case NodeKind.And when words == 1:
                    planes[step.Target] = planes[step.A] & planes[step.B];
                    planes[step.Target + 1] = planes[step.A ^ 1] | planes[step.B ^ 1];
                    break;
                case NodeKind.And:
                    PlaneOperations.And(planes, step, words);
                    break;
                case NodeKind.Broadcast:
                    SegmentOperations.Broadcast(block, step);
                    break;
                default:
                    SegmentOperations.AtLeast(block, step);
                    break;
            }
        }
    }

    private Instruction Compile(int index)
    {
        var node = _nodes[index];
        var source = node.Kind == NodeKind.And ? node.Scope : node.Kind == NodeKind.Broadcast ? node.Scope.Parent! : ListScope(node);
        return new Instruction(node.Kind, (byte)node.Scope.Index, (byte)source.Index, 2 * _local[index], PlaneOf(node.A), PlaneOf(node.B), node.Number);
    }

    private FactScope ListScope(Node node) => Vocabulary.FindScope(((BitAtom)Atoms[_nodes[node.B >> 1].Number]).Fact.Path)!;
}
