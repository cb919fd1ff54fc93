using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>Builds a plan; equal nodes are built once.</summary>
internal sealed class PlanBuilder
{
    public const int True = 0;
    public const int False = 1;

    private readonly Vocabulary _vocabulary;
    private readonly List<Node> _nodes = [];
    private readonly List<int> _depths = [];
    private readonly List<Atom> _atoms = [];
    private readonly Dictionary<Node, int> _byNode = [];
    private readonly Dictionary<string, int> _byAtom = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Node, FactScope Scope), int> _lifted = [];

    public PlanBuilder(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        Add(new Node(NodeKind.Constant, vocabulary.Root, 0, 0, 0));
    }

    public static int Not(int literal) => literal ^ 1;

    public int Atom(Atom atom)
    {
        if (_byAtom.TryGetValue(atom.Key, out var literal)) return literal;
        _atoms.Add(atom);
        return _byAtom[atom.Key] = Add(new Node(NodeKind.Atom, atom.Scope, 0, 0, _atoms.Count - 1));
    }

    /// <summary>Both. The scopes must be the same, or one the owner of the other.</summary>
    public int And(int a, int b)
    {
        if (a == False || b == False) return False;
        if (a == True || a == b) return b;
        if (b == True) return a;
        // "x and not x" stays: while x is unknown it is unknown.
        var (scopeA, scopeB) = (ScopeOf(a), ScopeOf(b));
        var scope = scopeA.Contains(scopeB) ? scopeB : scopeA;
        (a, b) = (Lift(a, scope), Lift(b, scope));
        return Add(new Node(NodeKind.And, scope, Math.Min(a, b), Math.Max(a, b), 0));
    }

    public int Or(int a, int b) => Not(And(Not(a), Not(b)));

    /// <summary>At least <paramref name="number"/> (one or more) items of a list satisfy the predicate.</summary>
    public int AtLeast(FactScope list, int predicate, int number)
    {
        var closed = Atom(new BitAtom(list.List!, 0));
        return Add(new Node(NodeKind.AtLeast, list.Parent!, Lift(predicate, list), closed, number));
    }

    public FactScope ScopeOf(int literal) => _nodes[literal >> 1].Scope;

    /// <summary>How many steps lead from the atoms to a literal.</summary>
    public int DepthOf(int literal) => _depths[literal >> 1];

    /// <param name="wanted">The literals that are asked for; what none of them needs is left out.</param>
    public Plan Build(IEnumerable<int> wanted) => new(_vocabulary, [.. _nodes], [.. _atoms], wanted);

    /// <summary>
    /// What holds of an owner, for each of its items. Atoms are encoded anew for the items, which costs nothing at
    /// evaluation; only what is counted over a list has to be spread from lane to lanes.
    /// </summary>
    private int Lift(int literal, FactScope scope)
    {
        if (literal >> 1 == 0 || ScopeOf(literal) == scope) return literal;
        if (!_lifted.TryGetValue((literal >> 1, scope), out var lifted))
        {
            var node = _nodes[literal >> 1];
            _lifted[(literal >> 1, scope)] = lifted = node.Kind switch
            {
                NodeKind.Atom => Add(node with { Scope = scope }),
                NodeKind.And => And(Lift(node.A, scope), Lift(node.B, scope)),
                _ => Add(new Node(NodeKind.Broadcast, scope, Lift(literal & ~1, scope.Parent!), 0, 0)),
            };
        }

        return lifted ^ literal & 1;
    }

    private int Add(Node node)
    {
        if (_byNode.TryGetValue(node, out var known)) return known;
        _depths.Add(node.Kind is NodeKind.Constant or NodeKind.Atom ? 0 : 1 + Math.Max(DepthOf(node.A), DepthOf(node.B)));
        _nodes.Add(node);
        return _byNode[node] = (_nodes.Count - 1) << 1;
    }
}
