using Aims.Facts;
using Aims.Rules;
using Aims.Rules.Plans;

namespace Aims.Answers.Assessments;

/// <summary>Puts an assessment together from an evaluated plan.</summary>
internal sealed class Assessor
{
    private readonly RuleBook _book;
    private readonly Profile _profile;
    private readonly DateOnly _asOf;
    private readonly DateOnly _knownOn;
    private readonly LaneBlock _block;
    private readonly VerdictReasons _reasons;
    private readonly DutyDates _dates;
    private readonly List<Rule> _rules;
    private readonly List<Rule> _asked;
    private readonly List<BindingDuty> _binding = [];
    private readonly List<NotBindingDuty> _notBinding = [];
    private readonly List<UndecidedDuty> _undecided = [];

    public Assessor(RuleBook book, Profile profile, DateOnly asOf, DateOnly knownOn, string? within)
    {
        if (profile.Vocabulary != book.Vocabulary) throw new ArgumentException("The profile is written in another vocabulary.", nameof(profile));
        (_book, _profile, _asOf, _knownOn) = (book, profile, asOf, knownOn);
        _block = new LaneBlock(book.Plan, [profile], knownOn);
        _block.Run();
        _reasons = new VerdictReasons(book.Plan, profile, _block);
        _dates = new DutyDates(_block, knownOn);
        _rules = [.. book.Rules.Where(r => r.IsKnownOn(knownOn))];
        _asked = within is null ? _rules : [.. _rules.Where(r => r.SpeaksOf(within))];
    }

    public Assessment Assess(string corpus, HashSet<string> declined, CancellationToken cancellation)
    {
        var duties = _asked.Where(r => r.Kind == RuleKind.Duty).SelectMany(r => r.Provisions.Select(p => (Rule: r, Provision: p)))
            .GroupBy(d => (d.Rule.Scope, d.Provision, d.Rule.Role), d => d.Rule).ToLookup(d => d.Key.Scope, d => (d.Key.Provision, Rules: d.ToList()));
        foreach (var (scope, row) in Items())
            foreach (var duty in duties[scope])
            {
                cancellation.ThrowIfCancellationRequested();
                AddDuty(duty.Provision, duty.Rules, scope, row);
            }

        return new Assessment(corpus, _asOf, _knownOn, Subjects(), _binding, _notBinding, _undecided,
            [.. Holding(RuleKind.Relief).SelectMany(h => h.Rule.Provisions.Select(p => new ReliefGranted(p, SubjectOf(h.Rule.Scope, h.Row), Why(h.Rule, h.Row))))],
            [.. Holding(RuleKind.Conflict).Select(h => new RuleConflict(SubjectOf(h.Rule.Scope, h.Row), h.Rule.Provisions, Why(h.Rule, h.Row)))],
            [.. Holding(RuleKind.Relevance).SelectMany(h => h.Rule.Frameworks.Select(f => new RelevantFramework(f, SubjectOf(h.Rule.Scope, h.Row), Why(h.Rule, h.Row))))],
            new RankedQuestions(() => new QuestionRanking(_book, _profile, _asked, _block, _reasons, _knownOn, cancellation).Rank(declined)));
    }

    /// <summary>One provision for one item: it binds if any rule imposes it, and is open while any rule is.</summary>
    private void AddDuty(string provision, List<Rule> rules, FactScope scope, int row)
    {
        var outcomes = rules.Select(r => (Rule: r, Truth: Read(r, row), Dates: _dates.Of(r, row))).ToList();
        var subject = SubjectOf(scope, row);
        var role = rules[0].Role!;
        var holding = outcomes.Where(o => o.Truth == Truth.True && o.Dates.Dates.Count > 0 && o.Dates.Open.Count == 0).OrderBy(o => o.Dates.Dates.Min(d => d.From)).ToList();
        if (holding.Count > 0) _binding.Add(Bind(provision, subject, role, holding[0].Rule, holding[0].Dates.Dates, row));
        else if (outcomes.Find(o => o.Truth == Truth.True && o.Dates.Open.Count > 0) is { Rule: { } dated } waiting)
            _undecided.Add(new UndecidedDuty(provision, subject, role, dated.ToString(), DateOnly: true, Paths(waiting.Dates.Open.SelectMany(d => _reasons.WaitsFor(d.Literal, scope, row)))));
        else if (outcomes.Find(o => o.Truth == Truth.Unknown) is { Rule: { } open })
            _undecided.Add(new UndecidedDuty(provision, subject, role, open.ToString(), DateOnly: false, Paths(_reasons.WaitsFor(open.Literal, scope, row))));
        else
            _notBinding.Add(new NotBindingDuty(provision, subject, role, WhyNot(outcomes[0].Rule, outcomes[0].Truth, row)));
    }

    private BindingDuty Bind(string provision, string subject, string role, Rule rule, IReadOnlyList<ApplicationDate> dates, int row)
    {
        var agreed = dates.Select(d => d.From).Distinct().Count() == 1;
        var (from, until) = (dates[0].From, dates[0].Until);
        var state = agreed || dates.All(d => d.From <= _asOf)
            ? until < _asOf ? DutyState.Ended : dates.All(d => d.From <= _asOf) ? DutyState.Now : DutyState.Later
            : DutyState.Disputed;
        DutyReading[] readings = agreed ? [] : [.. dates.Select(d => new DutyReading(d.Reading ?? "undisputed", d.From, d.Citation, d.Why))];
        return new BindingDuty(provision, subject, role, agreed ? from : null, until, state, readings, rule.Penalty, Why(rule, row));
    }

    private List<AssessedSubject> Subjects()
    {
        var subjects = new List<AssessedSubject>();
        foreach (var (scope, row) in Items())
        {
            var regimes = _rules.Where(r => r.Scope == scope && r.Kind == RuleKind.Regime).GroupBy(r => r.Regime!)
                .ToDictionary(g => g.Key, g => Any(g.Select(r => Read(r, row)).ToList()), StringComparer.Ordinal);
            var roles = _rules.Where(r => r.Scope == scope && r.Kind == RuleKind.Role && Read(r, row) == Truth.True).Select(r => r.Role!).Distinct();
            subjects.Add(new AssessedSubject(SubjectOf(scope, row), NameOf(scope, row), [.. roles], scope.Parent is null ? OrganisationHeadline(subjects) : Headline.Of(regimes),
                [.. regimes.Where(r => r.Value == Truth.True).Select(r => r.Key)], [.. regimes.Where(r => r.Value == Truth.Unknown).Select(r => r.Key)]));
        }

        if (subjects.Count == 0) subjects.Add(new AssessedSubject("organisation", null, [], OrganisationHeadline([]), [], []));
        return subjects;
    }

    private string OrganisationHeadline(IEnumerable<AssessedSubject> items) => Headline.Of([.. items.Select(i => i.Headline)], ListsAreClosed());

    private static Truth Any(List<Truth> truths) =>
        truths.Contains(Truth.True) ? Truth.True : truths.Contains(Truth.Unknown) ? Truth.Unknown : Truth.False;

    private bool ListsAreClosed() =>
        _rules.Select(r => r.Scope).Distinct().All(s => s.Parent is null || _profile.IsKnown(s.List!, 0));

    /// <summary>The systems and models, then the organisation as a whole.</summary>
    private IEnumerable<(FactScope Scope, int Row)> Items() =>
        _book.Vocabulary.Scopes.Where(s => _rules.Exists(r => r.Scope == s)).OrderBy(s => s.Parent is null).SelectMany(s => Enumerable.Range(0, _profile.Count(s)).Select(row => (s, row)));

    private IEnumerable<(Rule Rule, int Row)> Holding(RuleKind kind) =>
        _asked.Where(r => r.Kind == kind).SelectMany(r => Enumerable.Range(0, _profile.Count(r.Scope)).Select(row => (r, row))).Where(h => Read(h.r, h.row) == Truth.True);

    private Truth Read(Rule rule, int row) => _block.Read(rule.Literal, rule.Scope, row);

    private Because Why(Rule rule, int row) => new(rule.ToString(), rule.Citation, rule.Reason, _reasons.Why(rule.Literal, rule.Scope, row));

    /// <summary>Either the rule is false, and if it is a group its first false part says why, or it is true and none of its dates ever comes.</summary>
    private Because WhyNot(Rule rule, Truth truth, int row)
    {
        if (truth == Truth.False)
        {
            var (literal, message) = rule.PartMessages.Append((rule.Literal, rule.Message)).First(p => _block.Read(p.Literal, rule.Scope, row) == Truth.False);
            return new Because(rule.ToString(), rule.Citation, message?.Format(_profile, rule.Scope, row) ?? rule.Reason, _reasons.Why(literal, rule.Scope, row));
        }

        var facts = rule.Dates.Where(d => d.IsKnownOn(_knownOn)).SelectMany(d => _reasons.Why(d.Literal, rule.Scope, row)).Distinct();
        return new Because(rule.ToString(), rule.ScheduleCitation, "The duty exists, but none of its dates of application holds.", [.. facts]);
    }

    private string[] Paths(IEnumerable<VerdictReasons.Reference> references) => [.. VerdictReasons.Ordered(references.Distinct()).Select(_reasons.PathOf)];

    private string SubjectOf(FactScope scope, int row)
    {
        if (scope.Parent is null) return "organisation";
        return scope.Find("id") is { } id && _profile.Table(scope).Cell(row, id).Reference is string text ? $"{scope.Item}:{text}" : _reasons.PathOf(scope, row);
    }

    private string? NameOf(FactScope scope, int row) => scope.Find(scope.Parent is null ? "organisation.name" : "name") is { } name ? _profile.Table(scope).Cell(row, name).Reference as string : null;
}
