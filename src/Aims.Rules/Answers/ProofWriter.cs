using Aims.Graph;

namespace Aims.Answers;

/// <summary>Writes derivations out as the steps of one proof; a step that serves twice is written once.</summary>
internal sealed class ProofWriter(FrozenGraph graph, Derivations derivations)
{
    private readonly List<ProofStep> _steps = [];
    private readonly Dictionary<int, int> _stepOf = [];

    public Proof Finish() => new(_steps);

    /// <summary>Adds the steps that lead to the node, unless they are there; returns the index of the last one.</summary>
    public int Prove(int node)
    {
        if (_stepOf.TryGetValue(node, out var step)) return step;
        var how = derivations.Of(node);
        int[] premises = [.. how.Premises.Select(Prove)];
        _steps.Add(Step(node, how, premises));
        return _stepOf[node] = _steps.Count - 1;
    }

    private ProofStep Step(int node, Derivation how, int[] premises)
    {
        var to = graph.Nodes.Id(node);
        if (how.Row < 0) return new ProofStep([], "in-place", to, "", "Asked about as implemented, evidenced and in scope.", null, [], null, null);
        var row = graph.Rows[how.Row];
        return row.Mapping is { } mapping ? Mapped(mapping, to, premises) : Structural(row, node, to, premises);
    }

    private static ProofStep Mapped(Mapping mapping, ProvisionId to, int[] premises)
    {
        var forward = mapping.To == to;
        var relation = forward ? mapping.Relation : Composition.Inverse(mapping.Relation);
        return new ProofStep(
            premises, Words.Relations.Of(relation), to, mapping.Id, mapping.Why, forward ? mapping.Remains : null, mapping.Sources,
            mapping.Review, forward ? mapping.Basis : new MappingBasis(mapping.Basis.To, mapping.Basis.From));
    }

    private ProofStep Structural(GraphRow row, int node, ProvisionId to, int[] premises)
    {
        var whole = graph.Nodes.Id(row.Whole);
        var sources = graph.Nodes.Provision(row.Whole).Framework.Sources;
        if (row.Part < 0)
            return new ProofStep(premises, "all-parts", to, $"{whole} is all its parts", "All aspects and child duties of the duty are full, and together they are the duty (our split).", null, sources, null, null);
        var part = graph.Nodes.Id(row.Part);
        return new ProofStep(
            premises, node == row.Part ? "superset" : "subset", to, $"{part} part-of {whole}",
            graph.Nodes.Aspect(row.Part) is null ? "The provision is part of the duty above it." : "The aspect is part of the duty (our split).",
            null, sources, null, null);
    }
}
