using System.Runtime.InteropServices;
using Aims.Facts;
using Aims.Rules;
using Aims.Rules.Plans;

namespace Aims.Answers.Assessments;

/// <summary>
/// Finds the facts whose value can still change a verdict, and ranks them. What the class of a system or model
/// waits for comes first, then what roles and other regimes wait for; then the question of which every answer decides the
/// most; then vocabulary order.
/// </summary>
internal sealed class QuestionRanking(RuleBook book, Profile profile, List<Rule> rules, LaneBlock block, VerdictReasons reasons, DateOnly knownOn,
    CancellationToken cancellation)
{
    private readonly FactAnswers _answers = new(book.Plan);

    /// <summary>A verdict that is open: of a rule for an item, or of a date of a duty that is not false.</summary>
    private readonly record struct Verdict(Rule Rule, int Row, int Literal, bool IsDate);

    public List<ProfileQuestion> Rank(HashSet<string> declined)
    {
        var open = OpenVerdicts().ToList();
        var waiting = Waiting(open);
        var facts = VerdictReasons.Ordered(waiting.Keys).Where(f => f.Fact.IsAsked && !IsEmptyList(f.Fact) && !declined.Contains(reasons.PathOf(f))).ToList();
        facts = new Relevance(book, profile, _answers, knownOn, cancellation).Filter(facts, [.. open.Select(v => (v.Literal, v.Rule.Scope, v.Row))]);
        var questions = EmptyLists().Where(q => !declined.Contains(q.Fact)).ToList();
        questions.AddRange(facts.Select(f => (Fact: f, Weight: waiting[f].Max(Weight)))
            .Select(f => (f.Fact, f.Weight, Question: Ask(f.Fact, waiting[f.Fact], f.Weight)))
            .OrderByDescending(q => q.Weight).ThenByDescending(q => q.Question.Least)
            .ThenBy(q => q.Fact.Fact.Order).ThenBy(q => q.Fact.Row).Select(q => q.Question));
        return questions;
    }

    /// <summary>The open verdicts by the facts that they wait for: no other answer can decide them.</summary>
    private Dictionary<VerdictReasons.Reference, List<Verdict>> Waiting(List<Verdict> open)
    {
        var waiting = new Dictionary<VerdictReasons.Reference, List<Verdict>>();
        foreach (var verdict in open)
        {
            IEnumerable<VerdictReasons.Reference> facts = reasons.WaitsFor(verdict.Literal, verdict.Rule.Scope, verdict.Row);
            if (verdict.IsDate) facts = facts.Union(reasons.WaitsFor(verdict.Rule.Literal, verdict.Rule.Scope, verdict.Row));
            foreach (var fact in facts) (CollectionsMarshal.GetValueRefOrAddDefault(waiting, fact, out _) ??= []).Add(verdict);
        }

        return waiting;
    }

    /// <summary>How much hangs on a verdict: 2, the class of a system or model; 1, a role or another law's regime; 0, one duty.</summary>
    private static int Weight(Verdict verdict) => verdict switch
    {
        { IsDate: true } => 0,
        { Rule.Regime: { } regime } => Headline.IsClass(regime) ? 2 : 1,
        { Rule.Kind: RuleKind.Role } => 1,
        _ => 0,
    };

    /// <summary>A list that is open and empty is asked for first: nothing can be said about items that nobody named.</summary>
    private IEnumerable<ProfileQuestion> EmptyLists() =>
        book.Vocabulary.Scopes
            .Where(s => s.List is { } list && IsEmptyList(list) && rules.Exists(r => r.Scope == s))
            .Select(s => new ProfileQuestion(s.List!.Path, s.List.Question, s.List.Help, FactType.List, [], s.List.Citation, 0, []));

    private bool IsEmptyList(Fact fact) =>
        fact.Type == FactType.List && fact.Scope == book.Vocabulary.Root && !profile.IsKnown(fact, 0) && profile.Count(book.Vocabulary.FindScope(fact.Path)!) == 0;

    private IEnumerable<Verdict> OpenVerdicts()
    {
        foreach (var rule in rules.Where(r => r.Kind != RuleKind.Schedule))
            for (var row = 0; row < profile.Count(rule.Scope); row++)
            {
                var truth = block.Read(rule.Literal, rule.Scope, row);
                if (truth == Truth.Unknown) yield return new Verdict(rule, row, rule.Literal, false);
                if (truth == Truth.False) continue;
                foreach (var date in rule.Dates.Where(d => d.IsKnownOn(knownOn)))
                    if (block.Read(date.Literal, rule.Scope, row) == Truth.Unknown) yield return new Verdict(rule, row, date.Literal, true);
            }
    }

    private ProfileQuestion Ask(VerdictReasons.Reference reference, List<Verdict> waiting, int weight)
    {
        cancellation.ThrowIfCancellationRequested();
        var fact = reference.Fact;
        var cells = _answers.Of(fact, profile.Table(fact.Scope).Cell(reference.Row, fact));
        var prepared = book.Prepare([.. cells.Select(c => profile.With(fact, reference.Row, c))], knownOn);
        prepared.Evaluate();
        var least = int.MaxValue;
        var decides = new HashSet<Verdict>();
        for (var answer = 0; answer < cells.Count; answer++)
        {
            var decided = waiting.Where(v => IsDecided(prepared, v, answer)).ToList();
            least = Math.Min(least, decided.Count(v => Weight(v) >= weight));
            decides.UnionWith(decided);
        }

        var names = waiting.Where(v => !v.IsDate && decides.Contains(v)).SelectMany(v => v.Rule.Regime is { } regime ? [regime] : v.Rule.Provisions).Distinct();
        return new ProfileQuestion(reasons.PathOf(reference), fact.Question, fact.Help, fact.Type, fact.Options, fact.Citation, least, [.. names]);
    }

    /// <summary>A date also needs no deciding any more once its duty is false.</summary>
    private static bool IsDecided(PreparedProfiles prepared, Verdict verdict, int answer) =>
        prepared.Read(verdict.Literal, verdict.Rule.Scope, answer, verdict.Row) != Truth.Unknown
        || verdict.IsDate && prepared.Read(verdict.Rule.Literal, verdict.Rule.Scope, answer, verdict.Row) == Truth.False;
}
