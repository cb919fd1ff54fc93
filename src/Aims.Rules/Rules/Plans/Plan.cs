using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>
/// All rules as steps over bit-planes. Immutable; safe from any thread. In every scope the planes of the facts come
/// first, then those of the truths that are asked for, then those that only steps need.
/// </summary>
internal sealed class Plan
{
    private readonly Node[] _nodes;
    private readonly int[] _slots;
    private readonly PlanSteps _steps;

    /// <summary>Lays out the planes and orders the steps.</summary>
    public Plan(Vocabulary vocabulary, Node[] nodes, Atom[] atoms, IEnumerable<int> wanted)
    {
        (Vocabulary, _nodes, Atoms) = (vocabulary, nodes, atoms);
        var uses = new NodeUses(nodes, wanted);
        _slots = new int[nodes.Length];
        Array.Fill(_slots, -1);
        // In every scope slot 0 is the constant.
        var next = new int[vocabulary.Scopes.Count];
        Array.Fill(next, 1);
        AtomNodes = [.. Place(i => nodes[i].Kind == NodeKind.Atom)];
        FactSlots = [.. next];
        _ = Place(uses.IsWanted);
        KeptSlots = [.. next];
        _ = Place(i => uses.IsStored(i));
        Slots = next;
        _slots[0] = 0;
        _steps = new PlanSteps(this, uses);

        List<int> Place(Func<int, bool> belongs)
        {
            var placed = Enumerable.Range(1, nodes.Length - 1).Where(i => uses.IsStored(i) && _slots[i] < 0 && belongs(i)).ToList();
            foreach (var i in placed) _slots[i] = next[nodes[i].Scope.Index]++;
            return placed;
        }
    }

    public Vocabulary Vocabulary { get; }

    public IReadOnlyList<Atom> Atoms { get; }

    /// <summary>The nodes of the atoms that are encoded, each in the scope of its node.</summary>
    public IReadOnlyList<int> AtomNodes { get; }

    /// <summary>For each scope how many slots (pairs of planes) hold what profiles state.</summary>
    public int[] FactSlots { get; }

    /// <summary>For each scope how many slots hold facts and the truths that are asked for.</summary>
    public int[] KeptSlots { get; }

    /// <summary>For each scope how many slots there are.</summary>
    public int[] Slots { get; }

    /// <summary>How many nodes the steps compute.</summary>
    public int Length => _steps.Length;

    public ReadOnlySpan<Node> Nodes => _nodes;

    public Node Node(int literal) => _nodes[literal >> 1];

    /// <summary>The plane that says where a literal is true, in the planes of its scope; the one beside it says where it is false. Negative if the literal has none of its own.</summary>
    public int PlaneOf(int literal) => 2 * _slots[literal >> 1] | literal & 1;

    /// <summary>Computes all steps of a block in the given planes. Allocates nothing.</summary>
    public void Run(LaneBlock block, ulong[][] planes) => _steps.Run(block, planes);

    /// <summary>The list that a node counts over.</summary>
    public FactScope ListOf(Node node) => Vocabulary.FindScope(((BitAtom)Atoms[_nodes[node.B >> 1].Number]).Fact.Path)!;
}
