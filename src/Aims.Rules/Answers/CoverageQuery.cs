using Aims.Graph;

namespace Aims.Answers;

/// <summary>Judges the duties of frameworks or provisions against a set of what is in place.</summary>
internal static class CoverageQuery
{
    public static CoverageAnswer Run(
        CrosswalkGraph crosswalk, string version, IReadOnlyList<ProvisionId> have, IReadOnlyList<Asked> targets,
        IReadOnlyList<string> targetNames, IReadOnlyList<string> roles, Moment moment)
    {
        var graph = crosswalk.Epochs.At(moment);
        // What holds no duty that is part of the text on the day cannot be in place, and says nothing about what was reviewed.
        var effective = have.Where(id => Duties.InPlace(id, crosswalk.Nodes, graph).Any(node => graph.Exists[node])).ToList();
        int[] inPlace = [.. effective.SelectMany(id => Duties.InPlace(id, crosswalk.Nodes, graph)).Distinct().Order()];
        FrameworkReviews[] reviews = [.. effective.Select(id => id.Framework).Distinct().Order(StringComparer.Ordinal).Select(crosswalk.ReviewsAgainst)];
        using var reach = Reach.From(graph, inPlace);
        var builder = new FindingBuilder(graph, inPlace, moment);
        var findings = targets.SelectMany(target => Duties.TargetsOf(target, graph)).Distinct()
            .Where(target => roles.Count == 0 || target.Duty.Binds.Any(role => roles.Contains(role.Id)))
            .OrderBy(target => target.Node).Select(duty => builder.Any(duty, reach, reviews)).ToList();
        var counts = CoverageCounts.Of(findings);
        var groups = findings.GroupBy(f => Outermost(f.Provision)).Select(g => new CoverageGroup(g.Key, CoverageCounts.Of(g))).ToList();
        var ignored = have.Except(effective).ToList();
        var text = $"{Questions.Count(effective.Count, "provision")} in place: {counts.Full} of {Questions.Count(counts.Duties, "duty")} full, {counts.Partial} partial, {counts.NoContribution} without contribution, {counts.Open} open."
            + (roles.Count == 0 ? "" : $" Only duties that bind: {string.Join(", ", roles)}.")
            + (ignored.Count == 0 ? "" : $" Not counted, because no duty in them is part of the text on that day: {string.Join(", ", ignored)}.");
        return new CoverageAnswer(version, new CoverageQuestion(have, targetNames, roles, moment), text, counts, groups, findings);
    }

    private static Provision Outermost(Provision provision)
    {
        while (provision.Parent is { } parent) provision = parent;
        return provision;
    }
}
