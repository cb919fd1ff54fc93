using Aims.Graph;

namespace Aims.Answers;

/// <summary>Turns what was reached into findings on duties.</summary>
internal sealed class FindingBuilder(FrozenGraph graph, int[] inPlace, Moment moment)
{
    private readonly ProofSource _proofs = new(graph, inPlace, moment);

    /// <summary>The finding on a duty that is full or partial; null if nothing reaches it.</summary>
    public Finding? Reached(Target target, Reach reach)
    {
        var duty = target.Duty;
        if (target.Aspect is { } asked) return ReachedAspect(duty, asked, reach);
        var full = reach.IsFull(duty.Node);
        if (!full && !reach.IsReached(duty.Node)) return null;
        List<ProvisionId>? via = null;
        List<Remainder>? remainder = null;
        var parts = false;
        for (var i = 0; i < duty.Aspects.Count; i++)
            if (duty.Aspects[i] is var aspect && graph.Exists[aspect.Node]) Add(aspect.Node, aspect.Id, aspect.Text);
        for (var i = 0; i < duty.Children.Count; i++)
            if (duty.Children[i] is { IsDuty: true } child && graph.Exists[child.Node]) Add(child.Node, child.Id, child.Summary ?? child.Name);
        if (!full && !parts) (remainder ??= []).AddRange(Unmet(duty, reach));
        return new Finding(
            duty, full ? Verdict.Full : Verdict.Partial, via is null ? [duty.Id] : via, remainder is null ? [] : (IReadOnlyList<Remainder>)remainder, null, _proofs);

        void Add(int node, ProvisionId id, string text)
        {
            parts = true;
            if (reach.IsReached(node)) (via ??= []).Add(id);
            if (!full && !reach.IsFull(node)) (remainder ??= []).Add(new Remainder(id, text));
        }
    }

    /// <summary>The finding on a duty whatever is reached: no contribution if it was reviewed against all the frameworks, else open.</summary>
    public Finding Any(Target target, Reach reach, FrameworkReviews[] reviews)
    {
        if (Reached(target, reach) is { } reached) return reached;
        var duty = target.Duty;
        NoCounterpart? statement = null;
        var reviewed = reviews.Length > 0;
        foreach (var review in reviews)
        {
            statement ??= review.StatementOn(duty);
            reviewed &= review.IsReviewed(duty);
        }

        IReadOnlyList<Remainder>? remainder = target.Aspect is { } aspect ? [new Remainder(aspect.Id, aspect.Text)] : null;
        return new Finding(duty, reviewed ? Verdict.NoContribution : Verdict.Open, [], remainder, reviewed ? statement : null, _proofs);
    }

    private Finding? ReachedAspect(Provision duty, Aspect aspect, Reach reach)
    {
        if (!reach.IsReached(aspect.Node)) return null;
        var full = reach.IsFull(aspect.Node);
        return new Finding(duty, full ? Verdict.Full : Verdict.Partial, [aspect.Id], full ? [] : [new Remainder(aspect.Id, aspect.Text)], null, _proofs);
    }

    /// <summary>What the rows onto a duty without parts say is missing, from those of the rows that are in place.</summary>
    private List<Remainder> Unmet(Provision duty, Reach reach)
    {
        var remains = new List<Remainder>();
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
}
