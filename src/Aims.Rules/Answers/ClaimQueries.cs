using System.Globalization;
using Aims.Graph;

namespace Aims.Answers;

/// <summary>Runs the queries of claims against the latest state of the law that the corpus knows.</summary>
internal static class ClaimQueries
{
    private static readonly Moment Latest = Moment.On(DateOnly.MaxValue);

    /// <summary>For each query whose answer is not the one that the claim's verdict needs: a sentence that says so.</summary>
    public static IEnumerable<string> Failures(CrosswalkGraph graph, Claim claim)
    {
        foreach (var query in claim.Queries)
        {
            var answer = Answer(graph, query);
            if (answer != query.Expect)
                yield return $"'{query.Ask}' on '{query.Id}'{(query.To is null ? "" : $" to '{query.To}'")} gives '{answer}', the claim needs '{query.Expect}'.";
        }
    }

    public static string Answer(CrosswalkGraph graph, ClaimQuery query)
    {
        var frameworks = graph.Nodes.Frameworks;
        var provision = Find(frameworks, query.Id);
        return query.Ask switch
        {
            "exists" => provision is null ? "false" : "true",
            "title" => provision?.Title ?? "(none)",
            "force" => provision is null ? "(none)" : Words.Forces.Of(provision.Force),
            "count" => Count(frameworks, query, provision).ToString(CultureInfo.InvariantCulture),
            "satisfies" => provision is null ? "(none)" : Satisfies(graph, provision, Find(frameworks, query.To)),
            "role-relation" => graph.Roles.Between(query.Id, query.To ?? "") is { } row ? Words.RoleRelations.Of(row.Relation) : "(none)",
            _ => provision is not null && frameworks.Any(f => f.Id == query.To) && graph.StatementOn(provision, query.To!) is not null ? "true" : "false",
        };
    }

    private static Provision? Find(IReadOnlyList<Framework> frameworks, string? id) =>
        ProvisionId.TryParse(id, out var parsed) ? frameworks.FirstOrDefault(f => f.Id == parsed.Framework)?.Find(parsed.Local) : null;

    private static int Count(IReadOnlyList<Framework> frameworks, ClaimQuery query, Provision? under)
    {
        var all = under?.Framework.Provisions ?? frameworks.FirstOrDefault(f => f.Id == query.Id)?.Provisions ?? [];
        return all.Count(p => p.Kind == query.Kind && (under is null || IsBelow(p, under)) && p.ExistsAt(Latest));
    }

    private static bool IsBelow(Provision provision, Provision container)
    {
        for (var at = provision.Parent; at is not null; at = at.Parent)
            if (at == container) return true;
        return false;
    }

    private static string Satisfies(CrosswalkGraph graph, Provision from, Provision? to)
    {
        if (to is null) return "(none)";
        var epoch = graph.Epochs.At(Latest);
        using var reach = Reach.From(epoch, Duties.InPlace(from.Id, graph.Nodes, epoch));
        var best = "none";
        foreach (var target in Duties.TargetsOf(Asked.Of(to), epoch))
        {
            if (reach.IsFull(target.Node)) return "full";
            if (reach.IsReached(target.Node)) best = "partial";
        }

        return best;
    }
}
