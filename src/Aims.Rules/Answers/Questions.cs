using Aims.Graph;

namespace Aims.Answers;

/// <summary>Answers the questions to the crosswalk.</summary>
internal sealed class Questions(CrosswalkGraph crosswalk, string version)
{
    public SatisfiesAnswer Satisfies(Asked asked, Moment moment, Framework? within)
    {
        var graph = crosswalk.Epochs.At(moment);
        var question = new Question(asked.Id, asked.Provision.Name, within?.Id, moment, asked.AlsoIn);
        int[] inPlace = Duties.InPlace(asked.Id, crosswalk.Nodes, graph);
        using var reach = Reach.From(graph, inPlace);
        var builder = new FindingBuilder(graph, inPlace, moment);
        var findings = new List<Finding>();
        foreach (var duty in ReachedDuties(graph, reach, within, asked.Provision.Framework))
            if (builder.Reached(new Target(duty, null), reach) is { } finding) findings.Add(finding);
        return new SatisfiesAnswer(version, question, Summary(asked, graph, findings, within), findings);
    }

    public SatisfiedByAnswer SatisfiedBy(Asked asked, Moment moment, Framework? within)
    {
        var graph = crosswalk.Epochs.At(moment);
        var question = new Question(asked.Id, asked.Provision.Name, within?.Id, moment, asked.AlsoIn);
        Target[] duties = [.. Duties.TargetsOf(asked, graph)];
        var satisfiers = new List<Satisfier>();
        foreach (var candidate in Candidates.Of(graph, duties, within, asked.Provision.Framework))
        {
            var findings = FindingsOn(graph, [candidate.Node], duties, moment);
            if (findings.Count == 0) continue;
            var all = findings.Count == duties.Length && findings.TrueForAll(f => f.Verdict == Verdict.Full);
            satisfiers.Add(new Satisfier(candidate, all ? Verdict.Full : Verdict.Partial, findings));
        }

        var together = FindingsOn(graph, [.. satisfiers.Select(s => s.Provision.Node)], duties, moment);
        var full = satisfiers.Count(s => s.Verdict == Verdict.Full);
        var text = $"{asked.Id}: {Count(full, "provision")} alone fully {(full == 1 ? "meets" : "meet")} it, {satisfiers.Count - full} {(satisfiers.Count - full == 1 ? "contributes" : "contribute")} to it."
            + (graph.Exists[crosswalk.Nodes.Find(asked.Id)] ? "" : NotThere(moment));
        return new SatisfiedByAnswer(version, question, new AnswerSummary(text, full, satisfiers.Count - full), satisfiers, together);
    }

    public Explanation Explain(Asked from, Asked to, Moment moment)
    {
        var graph = crosswalk.Epochs.At(moment);
        var forward = FindingsOn(graph, Duties.InPlace(from.Id, crosswalk.Nodes, graph), [.. Duties.TargetsOf(to, graph)], moment);
        var backward = FindingsOn(graph, Duties.InPlace(to.Id, crosswalk.Nodes, graph), [.. Duties.TargetsOf(from, graph)], moment);
        var counts = CoverageCounts.Of(forward);
        var statements = new[] { crosswalk.StatementOn(from.Provision, to.Id.Framework), crosswalk.StatementOn(to.Provision, from.Id.Framework) };
        var text = forward.Count > 0 ? $"{from.Id} alone fully meets {Count(counts.Full, "duty")} of {to.Id} and contributes to {counts.Partial}."
            : statements.Any(s => s is not null) ? $"{from.Id} contributes nothing to {to.Id}: reviewed, no counterpart."
            : $"Nothing in the crosswalk leads from {from.Id} to {to.Id}.";
        foreach (var side in new[] { from, to })
            if (!graph.Exists[crosswalk.Nodes.Find(side.Id)]) text += $" {side.Id} is not part of the text on {moment.AsOf:yyyy-MM-dd}.";
        return new Explanation(
            version, from.Id, to.Id, moment, text, forward, backward,
            [.. crosswalk.Mappings.Where(m => m.From.Any(f => IsIn(f, from) && IsIn(m.To, to)) || m.From.Any(f => IsIn(f, to) && IsIn(m.To, from)))],
            [.. statements.OfType<NoCounterpart>()],
            [.. crosswalk.Mitigations.Where(l => (IsIn(l.From, from) && IsIn(l.To, to)) || (IsIn(l.From, to) && IsIn(l.To, from)))],
            [.. crosswalk.StatutoryLinks.Where(l => (IsIn(l.From, from) && IsIn(l.To, to)) || (IsIn(l.From, to) && IsIn(l.To, from)))]);
    }

    private static List<Finding> FindingsOn(FrozenGraph graph, int[] inPlace, Target[] duties, Moment moment)
    {
        using var reach = Reach.From(graph, inPlace);
        var builder = new FindingBuilder(graph, inPlace, moment);
        var findings = new List<Finding>();
        foreach (var duty in duties)
            if (builder.Reached(duty, reach) is { } finding) findings.Add(finding);
        return findings;
    }

    /// <summary>The duties that get an answer, in order. Only nodes that were reached are looked at, not the whole corpus.</summary>
    private List<Provision> ReachedDuties(FrozenGraph graph, Reach reach, Framework? within, Framework own)
    {
        var nodes = new List<int>();
        Collect(reach.FullNodes);
        Collect(reach.OverlapNodes);
        nodes.Sort();
        var duties = new List<Provision>(nodes.Count);
        foreach (var node in nodes) duties.Add(crosswalk.Nodes.Provision(node));
        return duties;

        void Collect(ReadOnlySpan<int> reached)
        {
            foreach (var node in reached)
            {
                if (crosswalk.Nodes.Aspect(node) is not null) continue;
                var provision = crosswalk.Nodes.Provision(node);
                if (provision.IsDuty && (within is null ? provision.Framework != own : provision.Framework == within)
                    && Duties.IsAnsweredItself(provision, graph))
                    nodes.Add(node);
            }
        }
    }

    private static AnswerSummary Summary(Asked asked, FrozenGraph graph, List<Finding> findings, Framework? within)
    {
        var full = findings.Count(f => f.Verdict == Verdict.Full);
        var name = asked.Id.Aspect is null ? asked.Id.Local : $"{asked.Id.Local}#{asked.Id.Aspect}";
        var text = $"{name} alone fully meets {Count(full, "duty")} and contributes to {findings.Count - full}{(within is null ? "" : $" in {within.Name}")}."
            + (graph.Exists[graph.Nodes.Find(asked.Id)] ? "" : $" {asked.Id} is not part of the text on that day.");
        return new AnswerSummary(text, full, findings.Count - full);
    }

    private static string NotThere(Moment moment) => $" It is not part of the text on {moment.AsOf:yyyy-MM-dd}.";

    private static bool IsIn(ProvisionId id, Asked place)
    {
        if (id.Framework != place.Id.Framework) return false;
        if (place.Id.Aspect is not null) return id == place.Id;
        for (var at = place.Provision.Framework.Find(id.Local); at is not null; at = at.Parent)
            if (at == place.Provision) return true;
        return false;
    }

    internal static string Count(int count, string noun) =>
        $"{count} {(count == 1 ? noun : noun.EndsWith('y') ? $"{noun[..^1]}ies" : $"{noun}s")}";
}
