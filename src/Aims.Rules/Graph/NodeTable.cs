namespace Aims.Graph;

/// <summary>All provisions and aspects of a corpus, numbered from 0: the nodes of its graphs.</summary>
internal sealed class NodeTable
{
    private readonly Dictionary<string, Framework> _frameworks = new(StringComparer.Ordinal);
    private readonly Provision[] _provisions;
    private readonly Aspect?[] _aspects;

    public NodeTable(IReadOnlyList<Framework> frameworks, int count)
    {
        Frameworks = frameworks;
        _provisions = new Provision[count];
        _aspects = new Aspect?[count];
        foreach (var framework in frameworks)
        {
            _frameworks.Add(framework.Id, framework);
            foreach (var provision in framework.Provisions)
            {
                _provisions[provision.Node] = provision;
                foreach (var aspect in provision.Aspects) (_provisions[aspect.Node], _aspects[aspect.Node]) = (provision, aspect);
            }
        }
    }

    public IReadOnlyList<Framework> Frameworks { get; }

    public int Count => _provisions.Length;

    /// <summary>The provision that a node is, or whose aspect it is.</summary>
    public Provision Provision(int node) => _provisions[node];

    /// <summary>The aspect that a node is, or null if it is a provision.</summary>
    public Aspect? Aspect(int node) => _aspects[node];

    public ProvisionId Id(int node) => _aspects[node]?.Id ?? _provisions[node].Id;

    /// <summary>The node of a provision or aspect, or -1.</summary>
    /// <remarks>Through the dictionaries of the frameworks, which are there anyway.</remarks>
    public int FindOrNone(ProvisionId id)
    {
        if (!_frameworks.TryGetValue(id.Framework, out var framework) || framework.Find(id.Local) is not { } provision) return -1;
        if (id.Aspect is null) return provision.Node;
        foreach (var aspect in provision.Aspects)
            if (aspect.Id.Aspect == id.Aspect) return aspect.Node;
        return -1;
    }

    /// <exception cref="KeyNotFoundException">There is no such provision or aspect.</exception>
    public int Find(ProvisionId id) => FindOrNone(id) is >= 0 and var node ? node : throw new KeyNotFoundException($"There is no '{id}'.");
}
