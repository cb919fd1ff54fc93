using System.Diagnostics.CodeAnalysis;

namespace Aims.Graph;

/// <summary>All provisions and aspects of a corpus, numbered from 0: the nodes of its graphs.</summary>
internal sealed class NodeTable
{
    private readonly Dictionary<ProvisionId, int> _byId;
    private readonly Provision[] _provisions;
    private readonly Aspect?[] _aspects;

    public NodeTable(IReadOnlyList<Framework> frameworks, int count)
    {
        Frameworks = frameworks;
        _provisions = new Provision[count];
        _aspects = new Aspect?[count];
        _byId = new(count);
        foreach (var provision in frameworks.SelectMany(f => f.Provisions))
        {
            Add(provision.Id, provision.Node, provision, null);
            foreach (var aspect in provision.Aspects) Add(aspect.Id, aspect.Node, provision, aspect);
        }
    }

    public IReadOnlyList<Framework> Frameworks { get; }

    public int Count => _provisions.Length;

    /// <summary>The provision that a node is, or whose aspect it is.</summary>
    public Provision Provision(int node) => _provisions[node];

    /// <summary>The aspect that a node is, or null if it is a provision.</summary>
    public Aspect? Aspect(int node) => _aspects[node];

    public ProvisionId Id(int node) => _aspects[node]?.Id ?? _provisions[node].Id;

    public bool TryFind(ProvisionId id, [MaybeNullWhen(false)] out int node) => _byId.TryGetValue(id, out node);

    public int Find(ProvisionId id) => _byId[id];

    private void Add(ProvisionId id, int node, Provision provision, Aspect? aspect)
    {
        _byId.Add(id, node);
        _provisions[node] = provision;
        _aspects[node] = aspect;
    }
}
