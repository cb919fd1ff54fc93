using Aims.Graph;

namespace Aims.Answers;

/// <summary>Turns what was reached into findings on duties.</summary>
internal sealed class FindingBuilder(CrosswalkGraph crosswalk, FrozenGraph graph, int[] inPlace, Moment moment)
{
    private readonly ProofSource _proofs = new(graph, inPlace, moment);

    /// <summary>The finding on a duty that is full or partial; null if nothing reaches it.</summary>
    public Finding? Reached(Provision duty, Reach reach)
    {
        var full = reach.IsFull(duty.Node);
        if (!full && !reach.IsReached(duty.Node)) return null;
        List<ProvisionId>? via = null;
        List<Remainder>? remainder = null;
        var parts = false;
        foreach (var aspect in duty.Aspects)
            if (graph.Exists[aspect.Node]) Add(aspect.Node, aspect.Id, aspect.Text);
        foreach (var child in duty.Children)
            if (child.IsDuty && graph.Exists[child.Node]) Add(child.Node, child.Id, child.Summary ?? child.Name);
        if (!full && !parts) (remainder ??= []).AddRange(Unmet(duty));
        return new Finding(
            duty, full ? Verdict.Full : Verdict.Partial, via is null ? [duty.Id] : via, remainder is null ? [] : remainder, null, _proofs);

        void Add(int node, ProvisionId id, string text)
        {
            parts = true;
            if (reach.IsReached(node)) (via ??= []).Add(id);
            if (!full && !reach.IsFull(node)) (remainder ??= []).Add(new Remainder(id, text));
        }
    }

    /// <summary>The finding on a duty whatever is reached: no contribution if it was reviewed against all the frameworks, else open.</summary>
    public Finding Any(Provision duty, Reach reach, IReadOnlyCollection<string> frameworks)
    {
        if (Reached(duty, reach) is { } reached) return reached;
        var statement = frameworks.Select(f => crosswalk.StatementOn(duty, f)).FirstOrDefault(s => s is not null);
        var reviewed = frameworks.Count > 0 && frameworks.All(f => crosswalk.IsReviewed(duty, f));
        List<Remainder> remainder = [.. graph.Parts(duty).Select(part => new Remainder(graph.Nodes.Id(part), TextOf(part)))];
        if (remainder.Count == 0) remainder.Add(new Remainder(duty.Id, duty.Summary ?? duty.Name));
        return new Finding(duty, reviewed ? Verdict.NoContribution : Verdict.Open, [], remainder, reviewed ? statement : null, _proofs);
    }

    /// <summary>What the rows onto a duty without parts say is missing, from those of the rows that are in place.</summary>
    private List<Remainder> Unmet(Provision duty)
    {
        var remains = new List<Remainder>();
        using var reach = Reach.From(graph, inPlace);
        foreach (var edges in (ReadOnlySpan<Adjacency>)[graph.Across, graph.Down])
        {
            var targets = edges.Targets(duty.Node);
            var rows = edges.Rows(duty.Node);
            for (var i = 0; i < targets.Length; i++)
                if (reach.IsFull(targets[i]) && graph.Rows[rows[i]].Mapping is { Remains: { } text } mapping && mapping.To == duty.Id)
                    remains.Add(new Remainder(duty.Id, text));
        }

        if (remains.Count == 0) remains.Add(new Remainder(duty.Id, duty.Summary ?? duty.Name));
        return remains;
    }

    private string TextOf(int node) =>
        graph.Nodes.Aspect(node)?.Text ?? graph.Nodes.Provision(node).Summary ?? graph.Nodes.Provision(node).Name;
}
