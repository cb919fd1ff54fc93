using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Aims.Graph;

namespace Aims.Answers.Json;

/// <summary>Writes answers as JSON: the stable form that other programs read. The same answer gives the same text.</summary>
public static class AnswerJson
{
    // The output goes to files and terminals, never into HTML, so that letters such as '–' stay readable.
    private static readonly JsonContext Context = new(new JsonSerializerOptions(JsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    });

    /// <summary>The answer as indented JSON.</summary>
    public static string Of(SatisfiesAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Text(new SatisfiesJson(answer.Corpus, Question(answer.Question), Summary(answer.Summary), Findings(answer.Answers)), Context.SatisfiesJson);
    }

    /// <inheritdoc cref="Of(SatisfiesAnswer)"/>
    public static string Of(SatisfiedByAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Text(
            new SatisfiedByJson(
                answer.Corpus, Question(answer.Question), Summary(answer.Summary),
                [.. answer.Answers.Select(s => new SatisfierJson(s.Provision.Id.ToString(), s.Provision.Name, Word(s.Verdict), Findings(s.Findings)))],
                Findings(answer.Together)),
            Context.SatisfiedByJson);
    }

    /// <inheritdoc cref="Of(SatisfiesAnswer)"/>
    public static string Of(Explanation answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Text(
            new ExplanationJson(
                answer.Corpus, answer.From.ToString(), answer.To.ToString(), Day(answer.Moment.AsOf), Day(answer.Moment.KnownOn), answer.Summary,
                Findings(answer.Forward), Findings(answer.Backward), [.. answer.Mappings.Select(Mapping)],
                [.. answer.Statements.Select(s => new StatementJson(s.Provision.ToString(), s.In, s.Why, s.Sources, Words.Reviews.Of(s.Review), Basis(s.Basis)))],
                [.. answer.Mitigations.Select(l => new LinkJson(l.From.ToString(), l.To.ToString(), "mitigates", l.Why, l.Sources, Words.Reviews.Of(l.Review), Basis(l.Basis))),
                 .. answer.StatutoryLinks.Select(l => new LinkJson(l.From.ToString(), l.To.ToString(), Words.StatutoryKinds.Of(l.Kind), l.Why, l.Sources, Words.Reviews.Of(l.Review), Basis(l.Basis)))]),
            Context.ExplanationJson);
    }

    /// <inheritdoc cref="Of(SatisfiesAnswer)"/>
    public static string Of(CoverageAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var question = answer.Question;
        return Text(
            new CoverageJson(
                answer.Corpus,
                new CoverageQuestionJson([.. question.Have.Select(id => id.ToString())], question.Targets, question.Roles, Day(question.Moment.AsOf), Day(question.Moment.KnownOn)),
                answer.Text, Counts(answer.Counts),
                [.. answer.Groups.Select(g => new GroupJson(g.Container.Id.ToString(), g.Container.Name, Counts(g.Counts)))], Findings(answer.Answers)),
            Context.CoverageJson);
    }

    /// <summary>The word for a verdict in files and answers.</summary>
    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Full => "full",
        Verdict.Partial => "partial",
        Verdict.NoContribution => "no-contribution",
        _ => "open",
    };

    private static string Text<T>(T answer, JsonTypeInfo<T> type) => JsonSerializer.Serialize(answer, type);

    private static QuestionJson Question(Question q) =>
        new(q.Id.ToString(), q.Name, q.In, Day(q.Moment.AsOf), Day(q.Moment.KnownOn), [.. q.AlsoIn.Select(id => id.ToString())]);

    private static SummaryJson Summary(AnswerSummary summary) => new(summary.Text, summary.Full, summary.Partial);

    private static List<FindingJson> Findings(IReadOnlyList<Finding> findings) => [.. findings.Select(Finding)];

    private static FindingJson Finding(Finding finding) => new(
        finding.Provision.Id.ToString(), finding.Provision.Name, [.. finding.Provision.Binds.Select(role => role.Id)],
        [.. finding.From.Select(row => new FromJson(Day(row.Window.From!.Value), row.Condition?.Id, row.Reading))],
        Word(finding.Verdict), [.. finding.Via.Select(id => id.ToString())],
        [.. finding.Remainder.Select(r => new RemainderJson(r.Part.ToString(), r.Text))],
        new ProofJson([.. finding.Proof.Steps.Select(Step)]))
    {
        NoCounterpart = finding.Statement?.Why,
    };

    private static StepJson Step(ProofStep step) => new(
        step.Premises, step.Relation, step.To.ToString(), step.Mapping, step.Why, step.Remains, step.Sources,
        step.Review is { } review ? Words.Reviews.Of(review) : null, step.Basis is { } basis ? Basis(basis) : null);

    private static MappingJson Mapping(Mapping m) => new(
        m.Id, [.. m.From.Select(id => id.ToString())], Words.Relations.Of(m.Relation), m.To.ToString(), m.Why, m.Remains, m.Sources,
        Words.Rationales.Of(m.Rationale), Words.Reviews.Of(m.Review), Basis(m.Basis));

    private static BasisJson Basis(MappingBasis basis) => new(Words.Bases.Of(basis.From), Words.Bases.Of(basis.To));

    private static CountsJson Counts(CoverageCounts c) => new(c.Duties, c.Full, c.Partial, c.NoContribution, c.Open);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
