using System.Collections.Frozen;

namespace Aims.Graph;

/// <summary>
/// The mappings of a corpus as a directed graph for programs that walk it themselves. Its members are named as in the
/// common .NET graph libraries. Walking edges is not coverage: most chains of relations prove nothing.
/// </summary>
public sealed class MappingGraph
{
    private readonly FrozenDictionary<ProvisionId, MappingEdge[]> _out;
    private readonly FrozenDictionary<ProvisionId, MappingEdge[]> _in;

    internal MappingGraph(IEnumerable<Mapping> mappings)
    {
        Edges = [.. mappings.SelectMany(m => m.From.Select(from => new MappingEdge(from, m.To, m)))];
        _out = Edges.GroupBy(e => e.Source).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _in = Edges.GroupBy(e => e.Target).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        Vertices = [.. _out.Keys.Union(_in.Keys).OrderBy(id => id.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>All provisions and aspects that a mapping leads to or from, ordered by id.</summary>
    public IReadOnlyList<ProvisionId> Vertices { get; }

    /// <summary>All mappings as edges, ordered by the ids of their rows.</summary>
    public IReadOnlyList<MappingEdge> Edges { get; }

    /// <summary>How many vertices there are.</summary>
    public int VertexCount => Vertices.Count;

    /// <summary>How many edges there are.</summary>
    public int EdgeCount => Edges.Count;

    /// <summary>Whether a mapping leads to or from the provision or aspect.</summary>
    public bool ContainsVertex(ProvisionId vertex) => _out.ContainsKey(vertex) || _in.ContainsKey(vertex);

    /// <summary>The edges that leave the vertex; none if it is not in the graph.</summary>
    public IReadOnlyList<MappingEdge> OutEdges(ProvisionId vertex) => _out.GetValueOrDefault(vertex) ?? [];

    /// <summary>The edges that arrive at the vertex; none if it is not in the graph.</summary>
    public IReadOnlyList<MappingEdge> InEdges(ProvisionId vertex) => _in.GetValueOrDefault(vertex) ?? [];
}
