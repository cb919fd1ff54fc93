using Aims.Graph;

namespace Aims.Answers;

/// <summary>Works out the proofs of one answer, outside the hot path; the derivations are found once for all of its findings.</summary>
internal sealed class ProofSource(FrozenGraph graph, int[] inPlace, Moment moment)
{
    private readonly Lazy<Derivations> _derivations = new(() => Derivations.From(graph, inPlace));

    public Moment Moment { get; } = moment;

    public Proof Of(Provision duty, IReadOnlyList<ProvisionId> via)
    {
        var writer = new ProofWriter(graph, _derivations.Value);
        foreach (var id in via) writer.Prove(graph.Nodes.Find(id));
        writer.Prove(duty.Node);
        return writer.Finish();
    }
}
