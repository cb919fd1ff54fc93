using Aims.Answers;
using Aims.Graph;

namespace Aims.Service.Resolvers;

/// <summary>
/// The fields of the schema that the types of the library do not have as they stand there: ids as text, places and sources as
/// objects.
/// </summary>
internal sealed class CorpusFields(Corpus corpus, Places places)
{
    public static int FrameworkCount(Corpus of) => of.Frameworks.Count;

    public static int ProvisionCount(Corpus of) => of.Frameworks.Sum(framework => framework.Provisions.Count);

    public static int DutyCount(Corpus of) =>
        of.Frameworks.Sum(framework => framework.Provisions.Count(provision => provision.IsDuty));

    public static int AspectCount(Corpus of) =>
        of.Frameworks.Sum(framework => framework.Provisions.Sum(provision => provision.Aspects.Count));

    public static int MappingCount(Corpus of) => of.Mappings.Count;

    public static IEnumerable<ReviewCount> Reviews(Corpus of) =>
        Enum.GetValues<Review>()
            .Select(review => new ReviewCount(review, of.Mappings.Count(mapping => mapping.Review == review)));

    public IReadOnlyList<Source> Sources(Framework framework) => places.Sources(framework.Sources);

    public static Connection<Provision> Provisions(Framework framework, int first, string? after, bool dutiesOnly) =>
        Connection<Provision>.Page(
            [.. framework.Provisions.Where(provision => !dutiesOnly || provision.IsDuty)], provision => provision.Id.ToString(),
            first, after);

    public string Id(Provision provision) => places[provision.Id].Id;

    public string Id(Aspect aspect) => places[aspect.Id].Id;

    public static DateOnly? From(Application row) => row.Window.From;

    public static DateOnly? Until(Application row) => row.Window.Until;

    public static DateOnly? KnownFrom(Application row) => row.Window.KnownFrom;

    public static DateOnly? KnownUntil(Application row) => row.Window.KnownUntil;

    public static string? Condition(Application row) => row.Condition?.Text;

    public IReadOnlyList<Source> Sources(Application row) => places.Sources(row.Sources);

    public IReadOnlyList<Place> From(Mapping mapping) => places.Of(mapping.From);

    public Place To(Mapping mapping) => places[mapping.To];

    public IReadOnlyList<Source> Sources(Mapping mapping) => places.Sources(mapping.Sources);

    public IReadOnlyList<Place> Via(Finding finding) => places.Of(finding.Via);

    public Place Part(Remainder remainder) => places[remainder.Part];

    public Place To(ProofStep step) => places[step.To];

    public IReadOnlyList<Source> Sources(ProofStep step) => places.Sources(step.Sources);

    public Place Provision(NoCounterpart statement) => places[statement.Provision];

    public Framework In(NoCounterpart statement) => corpus.FindFramework(statement.In)!;

    public IReadOnlyList<Source> Sources(NoCounterpart statement) => places.Sources(statement.Sources);

    public static string Id(Question question) => question.Id.ToString();

    public IReadOnlyList<Place> AlsoIn(Question question) => places.Of(question.AlsoIn);

    public static IEnumerable<Finding> Answers(SatisfiesAnswer answer, Verdict? verdict) =>
        answer.Answers.Where(finding => verdict is null || finding.Verdict == verdict);

    public static IEnumerable<Finding> Answers(CoverageAnswer answer, Verdict? verdict) =>
        answer.Answers.Where(finding => verdict is null || finding.Verdict == verdict);

    public IReadOnlyList<Place> Have(CoverageQuestion question) => places.Of(question.Have);

    public Place From(Explanation explanation) => places[explanation.From];

    public Place To(Explanation explanation) => places[explanation.To];

    public Place From(Mitigation link) => places[link.From];

    public Place To(Mitigation link) => places[link.To];

    public IReadOnlyList<Source> Sources(Mitigation link) => places.Sources(link.Sources);

    public Place From(StatutoryLink link) => places[link.From];

    public Place To(StatutoryLink link) => places[link.To];

    public IReadOnlyList<Source> Sources(StatutoryLink link) => places.Sources(link.Sources);

    public IReadOnlyList<Source> Sources(Claim claim) => places.Sources(claim.Sources);
}
