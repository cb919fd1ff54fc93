namespace Aims.Rules.Plans;

/// <summary>
/// Which nodes a plan has to compute, and which of them need planes: an "and" that only another "and" uses is computed
/// as part of that one.
/// </summary>
internal sealed class NodeUses
{
    private readonly Node[] _nodes;
    private readonly int[] _uses;
    private readonly bool[] _wanted;
    private readonly bool[] _folded;

    public NodeUses(Node[] nodes, IEnumerable<int> wanted)
    {
        (_nodes, _uses, _wanted, _folded) = (nodes, new int[nodes.Length], new bool[nodes.Length], new bool[nodes.Length]);
        foreach (var literal in wanted)
        {
            _wanted[literal >> 1] = true;
            _uses[literal >> 1]++;
        }

        // Nodes stand after their operands, so going backwards meets every user of a node before the node.
        for (var i = nodes.Length - 1; i > 0; i--)
        {
            if (_uses[i] == 0 || nodes[i].Kind is NodeKind.Constant or NodeKind.Atom) continue;
            foreach (var operand in Operands(i)) _uses[operand >> 1]++;
        }

        for (var i = nodes.Length - 1; i > 0; i--)
        {
            if (_uses[i] == 0 || nodes[i].Kind != NodeKind.And) continue;
            foreach (var operand in Operands(i))
                _folded[operand >> 1] = (operand & 1) == 0 && nodes[operand >> 1].Kind == NodeKind.And && _uses[operand >> 1] == 1 && !_wanted[operand >> 1];
        }
    }

    /// <summary>True if the node is asked for by itself.</summary>
    public bool IsWanted(int node) => _wanted[node];

    /// <summary>True if the node has planes of its own.</summary>
    public bool IsStored(int node) => _uses[node] > 0 && !_folded[node];

    /// <summary>The literals that an "and" joins, those of folded nodes in their place.</summary>
    public List<int> Joined(int node)
    {
        var joined = new List<int>();
        var open = new Stack<int>([_nodes[node].B, _nodes[node].A]);
        while (open.TryPop(out var literal))
        {
            if (!_folded[literal >> 1]) joined.Add(literal);
            else
            {
                open.Push(_nodes[literal >> 1].B);
                open.Push(_nodes[literal >> 1].A);
            }
        }

        return joined;
    }

    /// <summary>The literals that a step needs before it.</summary>
    public IEnumerable<int> Operands(int node) => _nodes[node].Kind switch
    {
        NodeKind.Broadcast => [_nodes[node].A],
        _ => [_nodes[node].A, _nodes[node].B],
    };
}
