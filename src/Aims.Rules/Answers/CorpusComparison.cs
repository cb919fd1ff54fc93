using Aims.Answers.Json;
using Aims.Graph;

namespace Aims.Answers;

/// <summary>Compares what two corpora say and what they answer.</summary>
internal static class CorpusComparison
{
    public static IEnumerable<Change> Of(CrosswalkGraph older, CrosswalkGraph newer) =>
    [
        .. Compare("provision", Provisions(older), Provisions(newer)),
        .. Compare("aspect", Aspects(older), Aspects(newer)),
        .. Compare("mapping", Mappings(older), Mappings(newer)),
        .. Compare("statement", Statements(older), Statements(newer)),
        .. Compare("link", Links(older), Links(newer)),
        .. Compare("framework", Frameworks(older), Frameworks(newer)),
        .. Compare("role", Roles(older), Roles(newer)),
        .. Compare("role relation", RoleRelations(older), RoleRelations(newer)),
    ];

    /// <summary>Answers as verdicts by provision, so that two of them can be compared.</summary>
    public static Dictionary<string, string> Verdicts(SatisfiesAnswer answer) =>
        answer.Answers.ToDictionary(f => f.Provision.Id.ToString(), f => AnswerJson.Word(f.Verdict));

    /// <inheritdoc cref="Verdicts(SatisfiesAnswer)"/>
    public static Dictionary<string, string> Verdicts(SatisfiedByAnswer answer) =>
        answer.Answers.SelectMany(s => s.Findings.Select(f => (Key: $"{s.Provision.Id} for {f.Provision.Id}", f.Verdict)))
            .ToDictionary(pair => pair.Key, pair => AnswerJson.Word(pair.Verdict));

    public static IEnumerable<Change> Flips(StoredQuestion question, Dictionary<string, string> before, Dictionary<string, string> after) =>
        before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Select(id => (Id: id, Before: before.GetValueOrDefault(id, "nothing"), After: after.GetValueOrDefault(id, "nothing")))
            .Where(pair => pair.Before != pair.After)
            .Select(pair => new Change("answer", $"{pair.Before} -> {pair.After}", $"{question}: {pair.Id}"));

    private static IEnumerable<Change> Compare(string what, Dictionary<string, string> before, Dictionary<string, string> after) =>
        before.Keys.Union(after.Keys).Order(StringComparer.Ordinal).Select(id =>
            !before.TryGetValue(id, out var old) ? new Change(what, "added", id)
            : !after.TryGetValue(id, out var now) ? new Change(what, "removed", id)
            : old == now ? null : new Change(what, "changed", id)).OfType<Change>();

    private static Dictionary<string, string> Provisions(CrosswalkGraph graph) =>
        graph.Nodes.Frameworks.SelectMany(f => f.Provisions).ToDictionary(p => p.Id.ToString(), p => string.Join('\n',
            p.Kind, p.Title, p.Label, p.Summary, p.Notes, p.Force, p.Exhaustive, p.Parent?.Id, string.Join(',', p.Binds.Select(r => r.Id)),
            string.Join(',', p.Exists), string.Join(',', p.Applies.Select(a => $"{a.Window} {a.Condition?.Id} {a.Reading} {a.Why} {string.Join(' ', a.Sources)}"))));

    private static Dictionary<string, string> Aspects(CrosswalkGraph graph) =>
        graph.Nodes.Frameworks.SelectMany(f => f.Provisions).SelectMany(p => p.Aspects).ToDictionary(a => a.Id.ToString(), a => $"{a.Text}\n{string.Join(',', a.Exists)}");

    private static Dictionary<string, string> Mappings(CrosswalkGraph graph) =>
        graph.Mappings.ToDictionary(m => m.Id, m => string.Join('\n', m.Why, m.Remains, string.Join(',', m.Sources), m.Rationale, m.Review, m.Basis));

    private static Dictionary<string, string> Statements(CrosswalkGraph graph) =>
        graph.NoCounterparts.ToDictionary(s => $"{s.Provision} in {s.In}", s => $"{s.Why}\n{s.Review}\n{string.Join(',', s.Sources)}\n{s.Basis}");

    private static Dictionary<string, string> Links(CrosswalkGraph graph) =>
        graph.StatutoryLinks.Select(l => (Id: $"{l.From} {Words.StatutoryKinds.Of(l.Kind)} {l.To}", Text: $"{l.Why}\n{l.Review}\n{string.Join(',', l.Sources)}\n{l.Basis}"))
            .Concat(graph.Mitigations.Select(l => (Id: $"{l.From} mitigates {l.To}", Text: $"{l.Why}\n{l.Review}\n{string.Join(',', l.Sources)}\n{l.Basis}")))
            .GroupBy(l => l.Id).ToDictionary(g => g.Key, g => string.Join('\n', g.Select(l => l.Text)));

    private static Dictionary<string, string> Roles(CrosswalkGraph graph) =>
        graph.Roles.Roles.ToDictionary(r => r.Id, r => string.Join('\n', r.Title, r.Summary, r.Place, r.Definition, r.Within, string.Join(',', r.Sources)));

    private static Dictionary<string, string> RoleRelations(CrosswalkGraph graph) =>
        graph.Roles.Relations.ToDictionary(r => r.Id, r => string.Join('\n', r.Difference, string.Join(',', r.Sources), r.Review, r.Basis));

    private static Dictionary<string, string> Frameworks(CrosswalkGraph graph) =>
        graph.Nodes.Frameworks.ToDictionary(f => f.Id, f => string.Join('\n',
            f.Name, f.Title, f.Edition, f.Publisher, f.Type, f.Basis, f.Licence, f.Published, f.InForce, string.Join(',', f.Sources),
            string.Join(',', f.Roles), string.Join(',', f.Conditions), string.Join(',', f.Reserved)));
}
