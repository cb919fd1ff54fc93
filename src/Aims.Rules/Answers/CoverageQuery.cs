using Aims.Graph;

namespace Aims.Answers;

/// <summary>Judges the duties of frameworks or provisions against a set of what is in place.</summary>
internal static class CoverageQuery
{
    public static CoverageAnswer Run(
        CrosswalkGraph crosswalk, string version, IReadOnlyList<ProvisionId> have, IReadOnlyList<Provision> targets,
        IReadOnlyList<string> targetNames, IReadOnlyList<string> roles, Moment moment)
    {
        var graph = crosswalk.Epochs.At(moment);
        int[] inPlace = [.. have.SelectMany(id => Duties.InPlace(id, crosswalk.Nodes, graph)).Distinct().Order()];
        FrameworkReviews[] reviews = [.. have.Select(id => id.Framework).Distinct().Order(StringComparer.Ordinal).Select(crosswalk.ReviewsAgainst)];
        using var reach = Reach.From(graph, inPlace);
        var builder = new FindingBuilder(graph, inPlace, moment);
        var findings = targets.SelectMany(target => Duties.Under(target, graph)).Distinct()
            .Where(duty => roles.Count == 0 || duty.Binds.Any(role => roles.Contains(role.Id)))
            .OrderBy(duty => duty.Node).Select(duty => builder.Any(duty, reach, reviews)).ToList();
        var counts = CoverageCounts.Of(findings);
        var groups = findings.GroupBy(f => Outermost(f.Provision)).Select(g => new CoverageGroup(g.Key, CoverageCounts.Of(g))).ToList();
        var text = $"{Questions.Count(have.Count, "provision")} in place: {counts.Full} of {Questions.Count(counts.Duties, "duty")} full, {counts.Partial} partial, {counts.NoContribution} without contribution, {counts.Open} open.";
        return new CoverageAnswer(version, new CoverageQuestion(have, targetNames, roles, moment), text, counts, groups, findings);
    }

    private static Provision Outermost(Provision provision)
    {
        while (provision.Parent is { } parent) provision = parent;
        return provision;
    }
}
