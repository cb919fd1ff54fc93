using Aims.Answers;
using Aims.Graph;
using Aims.GraphQL;

namespace Aims.Service.Resolvers;

/// <summary>The fields of the query root.</summary>
internal sealed class QueryFields(Corpus corpus, ServiceClock clock, Places places)
{
    private readonly Provision[] _provisions = [.. corpus.Frameworks.SelectMany(framework => framework.Provisions)];

    public Corpus Corpus => corpus;

    public IReadOnlyList<Source> Sources => corpus.Sources;

    public IReadOnlyList<Framework> Frameworks(FrameworkType? type) =>
        type is null ? corpus.Frameworks : [.. corpus.Frameworks.Where(framework => framework.Type == type)];

    public Framework? Framework(string id) => corpus.FindFramework(id);

    public Provision Provision(string id) => Found(id).Provision!;

    public Connection<Provision> Provisions(
        string? framework, IReadOnlyList<Force>? force, bool dutiesOnly, int first, string? after)
    {
        var of = framework is null ? null : Checked(() => corpus.FindFramework(framework) ?? throw UnknownFramework(framework));
        IReadOnlyList<Provision> all =
        [
            .. (of?.Provisions ?? _provisions)
                .Where(p => (!dutiesOnly || p.IsDuty) && (force is null || force.Contains(p.Force))),
        ];
        return Connection<Provision>.Page(all, provision => provision.Id.ToString(), first, after);
    }

    public IReadOnlyList<SearchHit> Search(string text, string? framework, int first) =>
        Checked(() => corpus.Search(text, framework, PageSize.Check(first)));

    public Connection<Mapping> Mappings(
        string? from, string? to, IReadOnlyList<Relation>? relation, IReadOnlyList<Review>? review, int first, string? after)
    {
        var below = from is null ? null : Found(from);
        var above = to is null ? null : Found(to);
        IReadOnlyList<Mapping> rows =
        [
            .. corpus.Mappings.Where(row =>
                (relation is null || relation.Contains(row.Relation)) && (review is null || review.Contains(row.Review))
                && (below is null || row.From.Any(id => IsWithin(id, below))) && (above is null || IsWithin(row.To, above))),
        ];
        return Connection<Mapping>.Page(rows, row => row.Id, first, after);
    }

    public SatisfiesAnswer Satisfies(string control, DateOnly? asOf, DateOnly? knownOn, string? framework) =>
        Checked(() => corpus.Satisfies(control, clock.At(asOf, knownOn), framework));

    public SatisfiedByAnswer SatisfiedBy(string provision, DateOnly? asOf, DateOnly? knownOn, string? framework) =>
        Checked(() => corpus.SatisfiedBy(provision, clock.At(asOf, knownOn), framework));

    public Explanation Explain(string from, string to, DateOnly? asOf, DateOnly? knownOn) =>
        Checked(() => corpus.Explain(from, to, clock.At(asOf, knownOn)));

    public CoverageAnswer Coverage(
        IReadOnlyList<string> have, IReadOnlyList<string> targets, IReadOnlyList<string> roles, DateOnly? asOf,
        DateOnly? knownOn) =>
        Checked(() => corpus.Coverage(have, targets, clock.At(asOf, knownOn), roles));

    public IEnumerable<MatrixCell> Matrix(DateOnly? asOf, DateOnly? knownOn)
    {
        var moment = clock.At(asOf, knownOn);
        foreach (var from in corpus.Frameworks)
        {
            string[] duties = [.. from.Provisions.Where(p => p.IsDuty && p.ExistsAt(moment)).Select(p => p.Id.ToString())];
            foreach (var to in corpus.Frameworks.Where(to => to != from))
                yield return new MatrixCell(from, to, corpus.Coverage(duties, [to.Id], moment).Counts);
        }
    }

    public IReadOnlyList<Claim> Claims(ClaimVerdict? verdict) =>
        [.. corpus.Claims.Where(claim => verdict is null || claim.Verdict == verdict)];

    private bool IsWithin(ProvisionId id, Resolution wanted)
    {
        if (wanted.Id!.Aspect is not null) return id == wanted.Id;
        for (var at = places[id].Provision; at is not null; at = at.Parent)
            if (at == wanted.Provision) return true;
        return false;
    }

    private Resolution Found(string id)
    {
        var resolution = corpus.Resolve(id);
        return resolution.IsFound ? resolution : throw Unknown(resolution);
    }

    /// <summary>Errors about ids become errors that a client can act on.</summary>
    internal static T Checked<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (UnknownProvisionException problem)
        {
            throw Unknown(problem.Resolution);
        }
        catch (ArgumentException problem)
        {
            throw new GraphQLException(problem.Message.Split(" (Parameter", 2)[0], "UNKNOWN_FRAMEWORK");
        }
    }

    private GraphQLException UnknownFramework(string id) =>
        UnknownId.Error($"There is no framework '{id}'. Frameworks: {string.Join(", ", corpus.Frameworks)}.", "UNKNOWN_FRAMEWORK", corpus.Frameworks.Select(f => f.Id));

    private static GraphQLException Unknown(Resolution resolution) =>
        UnknownId.Error(resolution.Problem ?? "Unknown id.", "UNKNOWN_PROVISION", resolution.Candidates.Select(id => id.ToString()));
}
