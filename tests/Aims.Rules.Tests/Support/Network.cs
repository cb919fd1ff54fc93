using Aims.Graph;

namespace Aims.Tests.Support;

/// <summary>A small network of duties for the tests of the graph: duties 0..n-1, some of which may be aspects of others.</summary>
internal sealed class Network
{
    private readonly List<(int From, Relation Relation, int To)> _rows = [];
    private readonly List<(int[] Members, Relation Relation, int To)> _joints = [];
    private readonly Dictionary<int, int[]> _parts = [];
    private readonly int _count;

    public Network(int count) => _count = count;

    public IReadOnlyList<(int From, Relation Relation, int To)> Rows => _rows;

    public IReadOnlyList<(int[] Members, Relation Relation, int To)> Joints => _joints;

    /// <summary>The aspects of each duty that has some; exhaustive.</summary>
    public IReadOnlyDictionary<int, int[]> Parts => _parts;

    public int Count => _count;

    public Network Add(int from, Relation relation, int to)
    {
        _rows.Add((from, relation, to));
        return this;
    }

    public Network AddJoint(int[] members, Relation relation, int to)
    {
        _joints.Add((members, relation, to));
        return this;
    }

    public Network AddParts(int whole, params int[] parts)
    {
        _parts.Add(whole, parts);
        return this;
    }

    public (FrozenGraph Graph, int[] NodeOf) Freeze(Func<IReadOnlyList<Mapping>, IReadOnlyList<Mapping>>? order = null)
    {
        var framework = new Framework("x", "X", "X", "1", "x", FrameworkType.Law, Basis.Primary, "x", null, null, [], [], [], []);
        var aspects = _parts.Values.SelectMany(p => p).ToHashSet();
        var ids = new ProvisionId[_count];
        var nodeOf = new int[_count];
        var provisions = new List<Provision>();
        var next = 0;
        for (var i = 0; i < _count; i++)
        {
            if (aspects.Contains(i)) continue;
            ids[i] = new ProvisionId("x", $"p{i}");
            nodeOf[i] = next++;
            var own = new List<Aspect>();
            foreach (var part in _parts.GetValueOrDefault(i) ?? [])
            {
                ids[part] = ids[i] with { Aspect = $"p{part}" };
                nodeOf[part] = next++;
                own.Add(new Aspect(ids[part], "text", [], nodeOf[part]));
            }

            provisions.Add(new Provision(framework, new ProvisionText(ids[i], "duty", null, null, "summary", Force.Obligation, null, null, own, [], null, null), null, nodeOf[i]));
        }

        framework.Fill(provisions);
        var nodes = new NodeTable([framework], next);
        var exists = new BitSet(next);
        for (var i = 0; i < next; i++) exists.Add(i);
        IReadOnlyList<Mapping> mappings =
        [
            .. _rows.Select(r => Row([ids[r.From]], r.Relation, ids[r.To])),
            .. _joints.Select(j => Row([.. j.Members.Select(m => ids[m])], j.Relation, ids[j.To])),
        ];
        return (FrozenGraph.Freeze(nodes, order?.Invoke(mappings) ?? mappings, exists), nodeOf);
    }

    private static Mapping Row(IReadOnlyList<ProvisionId> from, Relation relation, ProvisionId to) =>
        new(from, relation, to, "why", null, ["s"], Rationale.Functional, Review.Draft, new MappingBasis(Basis.Primary, Basis.Primary), null, null);
}
