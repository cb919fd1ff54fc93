using Aims.Answers;
using Aims.Graph;

namespace Aims;

/// <content>The questions that a corpus answers.</content>
public sealed partial class Corpus
{
    private Questions? _questions;

    private Questions Questions => _questions ??= new Questions(Graph, Version);

    /// <summary>
    /// Lays out what questions about a moment need, so that the first one is answered as fast as the others. A host calls it while it
    /// starts; the answers are the same without it.
    /// </summary>
    /// <param name="moment">The point on the two time axes of law that questions will be about.</param>
    public void Prepare(Moment moment)
    {
        Ids.Prepare();
        Graph.Epochs.At(moment);
    }

    /// <summary>Which duties of other frameworks does this provision alone satisfy, and how far?</summary>
    /// <param name="id">A full id, or a short id of <c>iso-42001</c>; a container stands for all duties in it.</param>
    /// <param name="moment">The point on the two time axes of law.</param>
    /// <param name="within">The id of a framework to limit the answer to, or null for all others.</param>
    /// <exception cref="UnknownProvisionException">The id is not in the corpus.</exception>
    /// <exception cref="ArgumentException">The framework is not in the corpus.</exception>
    public SatisfiesAnswer Satisfies(string id, Moment moment, string? within = null) =>
        Questions.Satisfies(Required(id, nameof(id)), moment, RequiredFramework(within));

    /// <summary>Which provisions of other frameworks satisfy this duty (or the duties in this container), and what do all of them leave over?</summary>
    /// <param name="id">A full id, or a short id of <c>iso-42001</c>.</param>
    /// <param name="moment">The point on the two time axes of law.</param>
    /// <param name="within">The id of a framework to take provisions from, or null for all others.</param>
    /// <exception cref="UnknownProvisionException">The id is not in the corpus.</exception>
    /// <exception cref="ArgumentException">The framework is not in the corpus.</exception>
    public SatisfiedByAnswer SatisfiedBy(string id, Moment moment, string? within = null) =>
        Questions.SatisfiedBy(Required(id, nameof(id)), moment, RequiredFramework(within));

    /// <summary>How do two provisions relate, and why?</summary>
    /// <param name="from">A full id, or a short id of <c>iso-42001</c>.</param>
    /// <param name="to">A full id, or a short id of <c>iso-42001</c>.</param>
    /// <param name="moment">The point on the two time axes of law.</param>
    /// <exception cref="UnknownProvisionException">An id is not in the corpus.</exception>
    public Explanation Explain(string from, string to, Moment moment) =>
        Questions.Explain(Required(from, nameof(from)), Required(to, nameof(to)), moment);

    /// <summary>How far does what is in place cover the duties of the targets?</summary>
    /// <param name="have">Ids of what is implemented, evidenced and in scope of the subject. Partly implemented controls do not belong here.</param>
    /// <param name="targets">Ids of frameworks or provisions; none: every framework that nothing in <paramref name="have"/> belongs to.</param>
    /// <param name="moment">The point on the two time axes of law.</param>
    /// <param name="roles">Role ids; only duties that bind one of them are judged. None: all duties.</param>
    /// <exception cref="UnknownProvisionException">An id is not in the corpus.</exception>
    public CoverageAnswer Coverage(
        IEnumerable<string> have, IEnumerable<string> targets, Moment moment, IEnumerable<string>? roles = null)
    {
        ArgumentNullException.ThrowIfNull(have);
        ArgumentNullException.ThrowIfNull(targets);
        List<ProvisionId> inPlace = [.. have.Select(id => Required(id, nameof(have)).Id).Distinct().OrderBy(Graph.Nodes.Find)];
        var names = targets.ToList();
        if (names.Count == 0)
            names.AddRange(Frameworks.Select(f => f.Id).Where(f => inPlace.TrueForAll(id => id.Framework != f)));
        var asked = new List<Asked>();
        for (var i = 0; i < names.Count; i++)
        {
            if (FindFramework(names[i]) is { } framework)
            {
                asked.AddRange(framework.Provisions.Where(p => p.Parent is null).Select(Asked.Of));
                names[i] = framework.Id;
                continue;
            }

            var target = Required(names[i], nameof(targets));
            names[i] = target.Id.ToString();
            asked.Add(target);
        }

        List<string> bound = [.. roles ?? []];
        foreach (var role in bound)
            if (!Frameworks.Any(f => f.Roles.Any(r => r.Id == role))) throw new ArgumentException($"There is no role '{role}' in any framework.", nameof(roles));
        return CoverageQuery.Run(Graph, Version, inPlace, asked, names, bound, moment);
    }

    /// <summary>The review statement that a framework has nothing for the provision, its own or inherited from above; or null.</summary>
    /// <exception cref="UnknownProvisionException">The id is not in the corpus.</exception>
    /// <exception cref="ArgumentException">The framework is not in the corpus.</exception>
    public NoCounterpart? StatementOn(ProvisionId id, string framework)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Graph.StatementOn(Required(id.Provision.ToString(), nameof(id)).Provision, RequiredFramework(framework)!.Id);
    }

    /// <summary>The provisions whose ids, titles, labels, summaries or aspects contain all words of the text, best first.</summary>
    /// <param name="text">The words.</param>
    /// <param name="within">The id of a framework to search in, or null for all.</param>
    /// <param name="limit">The most hits to return.</param>
    /// <exception cref="ArgumentException">The framework is not in the corpus.</exception>
    public IReadOnlyList<SearchHit> Search(string text, string? within = null, int limit = 50)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return Answers.Search.Run(RequiredFramework(within) is { } framework ? [framework] : Frameworks, text, limit);
    }

    /// <summary>What a newer corpus says and answers otherwise than this one.</summary>
    /// <param name="newer">The newer corpus.</param>
    /// <param name="questions">Questions whose answers are compared; one that a corpus cannot ask is reported as such.</param>
    public IReadOnlyList<Change> CompareTo(Corpus newer, IEnumerable<StoredQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(newer);
        ArgumentNullException.ThrowIfNull(questions);
        return [.. CorpusComparison.Of(Graph, newer.Graph), .. questions.SelectMany(q => Compare(q, newer))];
    }

    /// <summary>For each query of the claim whose answer is not the one that its verdict needs: a sentence that says so. None: the verdict stands.</summary>
    public IReadOnlyList<string> Test(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return [.. ClaimQueries.Failures(Graph, claim)];
    }

    private IEnumerable<Change> Compare(StoredQuestion question, Corpus newer)
    {
        var (before, after) = (CanAsk(question), newer.CanAsk(question));
        if (!before || !after) return [new Change("answer", before ? "can no longer be asked" : after ? "can be asked now" : "cannot be asked", question.ToString())];
        return CorpusComparison.Flips(question, Verdicts(question), newer.Verdicts(question));
    }

    private bool CanAsk(StoredQuestion question) =>
        Resolve(question.Id).IsFound && (question.In is null || FindFramework(question.In) is not null);

    private Dictionary<string, string> Verdicts(StoredQuestion question)
    {
        return question.Ask == "satisfied-by"
            ? CorpusComparison.Verdicts(SatisfiedBy(question.Id, question.Moment, question.In))
            : CorpusComparison.Verdicts(Satisfies(question.Id, question.Moment, question.In));
    }

    private Asked Required(string id, string parameter)
    {
        ArgumentNullException.ThrowIfNull(id, parameter);
        var resolution = Resolve(id);
        return resolution.IsFound ? new Asked(resolution.Provision, resolution.Id, resolution.AlsoIn) : throw new UnknownProvisionException(resolution, parameter);
    }

    private Framework? RequiredFramework(string? id) =>
        id is null ? null : FindFramework(id) ?? throw new ArgumentException($"There is no framework '{id}'. Frameworks: {string.Join(", ", Frameworks.Select(f => f.Id))}.", nameof(id));
}
