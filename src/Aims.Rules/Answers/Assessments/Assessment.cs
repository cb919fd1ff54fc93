using Aims.Facts;
using Aims.Rules;

namespace Aims.Answers.Assessments;

/// <summary>Which law binds an organisation, from when, why, and what is still to be asked. Immutable.</summary>
/// <param name="Corpus">The version of the corpus that answered.</param>
/// <param name="AsOf">The day on which the duties bind or not.</param>
/// <param name="KnownOn">The day by which the law is known.</param>
/// <param name="Subjects">The systems and models, then the organisation.</param>
/// <param name="Binding">What binds, in the order of the profile and the rules.</param>
/// <param name="NotBinding">What does not bind.</param>
/// <param name="Undecided">What waits for facts.</param>
/// <param name="Reliefs">What the law eases.</param>
/// <param name="Conflicts">What stands against each other.</param>
/// <param name="Relevant">Voluntary frameworks that are of use; they never bind.</param>
/// <param name="Questions">What to ask, the most decisive question first; ranked when they are first read.</param>
public sealed record Assessment(string Corpus, DateOnly AsOf, DateOnly KnownOn, IReadOnlyList<AssessedSubject> Subjects,
    IReadOnlyList<BindingDuty> Binding, IReadOnlyList<NotBindingDuty> NotBinding, IReadOnlyList<UndecidedDuty> Undecided,
    IReadOnlyList<ReliefGranted> Reliefs, IReadOnlyList<RuleConflict> Conflicts, IReadOnlyList<RelevantFramework> Relevant, IReadOnlyList<ProfileQuestion> Questions)
{
    /// <summary>Assesses a profile.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="profile">A profile in the vocabulary of the rules.</param>
    /// <param name="asOf">The day on which duties bind or not.</param>
    /// <param name="knownOn">The day by which the law is known.</param>
    /// <param name="corpus">The version of the corpus, echoed in the answer.</param>
    /// <param name="declined">Paths of facts that are not asked for again, for instance <c>systems[0].openSource</c>.</param>
    /// <param name="within">Only duties, reliefs, conflicts and questions of this framework, for instance <c>gdpr</c>; subjects keep all their regimes. Null: of all.</param>
    /// <param name="cancellation">Ends the work early, also that of ranking the questions later on.</param>
    /// <exception cref="ArgumentException">The profile is written in another vocabulary.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static Assessment Of(RuleBook rules, Profile profile, DateOnly asOf, DateOnly knownOn, string corpus = "", IEnumerable<string>? declined = null,
        string? within = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(corpus);
        return new Assessor(rules, profile, asOf, knownOn, within).Assess(corpus, new HashSet<string>(declined ?? [], StringComparer.Ordinal), cancellation);
    }

    /// <summary>The assessment as JSON, UTF-8: the same assessment gives the same bytes.</summary>
    public byte[] ToJson() => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(this, AssessmentJson.Default.Assessment);
}
