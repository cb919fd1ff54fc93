using System.Text.Json.Serialization;

namespace Aims.Answers.Json;

internal sealed record QuestionJson(string Id, string Name, string? In, string AsOf, string KnownOn, IReadOnlyList<string> AlsoIn);

internal sealed record SummaryJson(string Text, int Full, int Partial);

internal sealed record FromJson(string Date, string? Condition, string? Reading);

internal sealed record RemainderJson(string Aspect, string Text);

internal sealed record BasisJson(string From, string To);

internal sealed record StepJson(
    IReadOnlyList<int> Premises, string Relation, string To, string Mapping, string Why, string? Remains,
    IReadOnlyList<string> Sources, string? Review, BasisJson? Basis);

internal sealed record ProofJson(IReadOnlyList<StepJson> Steps);

internal sealed record FindingJson(
    string Provision, string Title, IReadOnlyList<string> Binds, IReadOnlyList<FromJson> From, string Verdict,
    IReadOnlyList<string> Via, IReadOnlyList<RemainderJson> Remainder, ProofJson Proof)
{
    /// <summary>The reason of a review statement; written only where there is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NoCounterpart { get; init; }
}

internal sealed record SatisfiesJson(string Corpus, QuestionJson Question, SummaryJson Summary, IReadOnlyList<FindingJson> Answers);

internal sealed record SatisfierJson(string Provision, string Title, string Verdict, IReadOnlyList<FindingJson> Answers);

internal sealed record SatisfiedByJson(
    string Corpus, QuestionJson Question, SummaryJson Summary, IReadOnlyList<SatisfierJson> Answers, IReadOnlyList<FindingJson> Together);

internal sealed record MappingJson(
    string Mapping, IReadOnlyList<string> From, string Relation, string To, string Why, string? Remains, IReadOnlyList<string> Sources,
    string Rationale, string Review, BasisJson Basis);

internal sealed record StatementJson(string Provision, string In, string Why, IReadOnlyList<string> Sources, string Review, BasisJson Basis);

internal sealed record LinkJson(string From, string To, string Kind, string Why, IReadOnlyList<string> Sources, string Review, BasisJson Basis);

internal sealed record ExplanationJson(
    string Corpus, string From, string To, string AsOf, string KnownOn, string Summary, IReadOnlyList<FindingJson> Forward,
    IReadOnlyList<FindingJson> Backward, IReadOnlyList<MappingJson> Mappings, IReadOnlyList<StatementJson> NoCounterpart, IReadOnlyList<LinkJson> Links);

internal sealed record CountsJson(int Duties, int Full, int Partial, int NoContribution, int Open);

internal sealed record GroupJson(string Container, string Title, CountsJson Counts);

internal sealed record CoverageQuestionJson(
    IReadOnlyList<string> Have, IReadOnlyList<string> Targets, IReadOnlyList<string> Roles, string AsOf, string KnownOn);

internal sealed record CoverageJson(
    string Corpus, CoverageQuestionJson Question, string Summary, CountsJson Counts, IReadOnlyList<GroupJson> Groups, IReadOnlyList<FindingJson> Answers);
