using Aims.Answers.Assessments;
using Aims.Data;
using Aims.Facts;
using Aims.Rules;

namespace Aims;

/// <content>The rules of a corpus: which law binds whom, from when.</content>
public sealed partial class Corpus
{
    private readonly Lazy<RuleBook> _rules;

    /// <summary>The rules, compiled when they are first asked for.</summary>
    public RuleBook Rules => _rules.Value;

    /// <summary>The facts that profiles state.</summary>
    public Vocabulary Facts => Rules.Vocabulary;

    /// <summary>Reads a profile in the vocabulary of this corpus, strictly.</summary>
    /// <param name="json">The document, UTF-8.</param>
    /// <param name="file">The name of the document in faults.</param>
    /// <exception cref="CorpusException">The profile has faults; the exception carries all of them.</exception>
    public Profile ReadProfile(ReadOnlyMemory<byte> json, string file = "profile.json") =>
        ProfileReader.Read(json, Facts, file, out var faults) ?? throw new CorpusException(faults);

    /// <summary>Which law binds, from when, why, and what is still to be asked.</summary>
    /// <param name="profile">A profile read by this corpus.</param>
    /// <param name="asOf">The day on which duties bind or not.</param>
    /// <param name="knownOn">The day by which the law is known.</param>
    /// <param name="declined">Paths of facts that are not asked for again.</param>
    /// <param name="within">Only duties, reliefs, conflicts and questions of this framework, for instance <c>gdpr</c>; subjects keep all their regimes. Null: of all.</param>
    /// <param name="cancellation">Ends the work early, also that of ranking the questions later on.</param>
    /// <exception cref="ArgumentException">The profile was read by another corpus, or there is no such framework.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public Assessment Assess(Profile profile, DateOnly asOf, DateOnly knownOn, IEnumerable<string>? declined = null, string? within = null,
        CancellationToken cancellation = default) =>
        Assessment.Of(Rules, profile, asOf, knownOn, Version, declined, RequiredFramework(within)?.Id, cancellation);

    /// <summary>The days on which duties of a profile begin and end, under the law as known on a day.</summary>
    /// <param name="profile">A profile read by this corpus.</param>
    /// <param name="knownOn">The day by which the law is known.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The profile was read by another corpus.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public Timeline Timeline(Profile profile, DateOnly knownOn, CancellationToken cancellation = default) =>
        Answers.Assessments.Timeline.Of(Rules, profile, knownOn, cancellation);

    /// <summary>Holds this corpus to the cases in <c>tests/cases</c> of a directory (docs/data-format.md): each rule true, false and undecided, and whole profiles.</summary>
    /// <param name="directory">The directory that holds <c>tests/cases/</c>, and <c>seeds/profiles/</c> for cases of stored profiles.</param>
    /// <exception cref="DirectoryNotFoundException">There is no <c>tests/cases/</c> in the directory.</exception>
    /// <exception cref="CorpusException">The case files have faults; the exception carries all of them.</exception>
    public Cases.CaseReport TestCases(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return new Cases.CaseRunner(this, directory).Run();
    }

    private static RuleBook Compile(IReadOnlyList<RuleFile> files)
    {
        var faults = new List<Fault>();
        return RuleFilesReader.Read(files, faults) ?? throw new CorpusException(Fault.Ordered(faults));
    }

    private static void AddRuleFaults(CorpusData data, List<Fault> faults)
    {
        var unreached = RuleFilesReader.ReadUnreached(data.RuleFiles, faults);
        if (RuleFilesReader.Read(data.RuleFiles, faults) is not { } book) return;
        var provisions = data.Provisions.Select(p => p.Value).ToDictionary(p => p.Id.ToString(), StringComparer.Ordinal);
        Data.Checks.RuleChecks.Run(data, provisions, book, unreached, faults);
        Data.Checks.StatutoryChecks.Run(data, provisions, book, faults);
        Data.Checks.VoluntaryChecks.Run(data, book, faults);
    }
}
