using Aims.Graph;

namespace Aims.Answers;

/// <summary>Works out the proofs and full remainders of one answer, outside the hot path; the derivations are found once for all of its findings.</summary>
internal sealed class ProofSource(FrozenGraph graph, int[] inPlace, Moment moment)
{
    private readonly Lazy<Derivations> _derivations = new(() => Derivations.From(graph, inPlace));

    public Moment Moment { get; } = moment;

    /// <summary>Everything that the duty asks for, when nothing of it is reached.</summary>
    public IReadOnlyList<Remainder> AllOf(Provision duty)
    {
        List<Remainder> parts = [.. graph.Parts(duty).Select(part => new Remainder(graph.Nodes.Id(part), TextOf(part)))];
        return parts.Count > 0 ? parts : [new Remainder(duty.Id, duty.Summary ?? duty.Name)];
    }

    public Proof Of(Provision duty, IReadOnlyList<ProvisionId> via)
    {
        var writer = new ProofWriter(graph, _derivations.Value);
        foreach (var id in via) writer.Prove(graph.Nodes.Find(id));
        writer.Prove(duty.Node);
        return writer.Finish();
    }

    private string TextOf(int node) =>
        graph.Nodes.Aspect(node)?.Text ?? graph.Nodes.Provision(node).Summary ?? graph.Nodes.Provision(node).Name;
}
