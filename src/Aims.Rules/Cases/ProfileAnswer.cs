using Aims.Answers.Assessments;
using Aims.Data;
using Aims.Text;

namespace Aims.Cases;

/// <summary>The assessment of a whole profile, held against lists of expectations.</summary>
/// <param name="file">The case file.</param>
/// <param name="name">The case.</param>
/// <param name="answer">The assessment.</param>
/// <param name="only">The law that the expectations speak of; null: they speak of everything.</param>
/// <param name="groups">Lists of provisions that <c>@name</c> stands for.</param>
internal sealed class ProfileAnswer(CaseFile file, string name, Assessment answer, string? only, IReadOnlyDictionary<string, List<string>> groups)
{
    private static readonly (string Member, DutyState State)[] States = [("now", DutyState.Now), ("later", DutyState.Later), ("disputed", DutyState.Disputed)];

    /// <summary>What each subject is; without a law also that there are no others.</summary>
    public void Subjects(StrictObject root)
    {
        if (root.Object("subjects") is not { } subjects) return;
        var at = root.Path.Member("subjects");
        if (only is null) Same(at, [.. subjects.EnumerateObject().Select(s => s.Name)], answer.Subjects.Select(s => s.Subject));
        foreach (var member in subjects.EnumerateObject())
        {
            var row = new StrictObject(member.Value, at.Member(member.Name), file.Faults, "headline", "roles", "regimes");
            var found = answer.Subjects.FirstOrDefault(s => s.Subject == member.Name);
            if (row.TextOrNull("headline") is { } headline) file.Expect(row.Path.Member("headline"), name, headline, found?.Headline ?? "no such subject");
            if (row.Has("roles")) Words(row, "roles", found?.Roles);
            // A file of one law speaks of its regimes only, which are called after it.
            if (row.Has("regimes")) Words(row, "regimes", only is null ? found?.Regimes : found?.Regimes.Where(IsOurs));
        }
    }

    /// <summary>What binds now, later and disputed, and what is eased, is exactly what the sections list; of the rest what they list is there.</summary>
    public void Duties(IReadOnlyList<(string Law, StrictObject Section)> sections, JsonPath at, bool nothingOpen = false)
    {
        foreach (var (member, state) in States)
            Same(at.Member(member), [.. sections.SelectMany(s => Listed(s.Section, member, s.Law)).Select(d => d.Duty)],
                answer.Binding.Where(b => b.State == state && IsOurs(b.Provision)).Select(b => $"{b.Subject} {b.Provision}"));
        foreach (var (law, section) in sections)
        {
            Among(Listed(section, "notBinding", law), answer.NotBinding.Select(b => $"{b.Subject} {b.Provision}"), "does not bind");
            Among(Listed(section, "undecided", law), answer.Undecided.Select(b => $"{b.Subject} {b.Provision}"), "is undecided");
        }

        if (nothingOpen) Same(at.Member("undecided"), [], answer.Undecided.Where(u => IsOurs(u.Provision)).Select(b => $"{b.Subject} {b.Provision}"));
        Same(at.Member("reliefs"), [.. sections.SelectMany(s => file.Provisions(s.Section, "reliefs", s.Law)).Select(p => p.Id)], answer.Reliefs.Select(r => r.Provision).Where(IsOurs));
    }

    public void Conflicts(StrictObject root)
    {
        if (root.NumberOrNull("conflicts") is { } expected)
            file.Expect(root.Path.Member("conflicts"), name, $"{expected} conflicts", $"{answer.Conflicts.Count(c => c.Between.Any(IsOurs))} conflicts");
    }

    public void Relevant(StrictObject root)
    {
        var expected = new List<string>();
        if (root.ObjectOrNull("relevant") is { } subjects)
        {
            var rows = new StrictObject(subjects, root.Path.Member("relevant"), file.Faults, [.. subjects.EnumerateObject().Select(s => s.Name)]);
            expected.AddRange(subjects.EnumerateObject().SelectMany(s => rows.Texts(s.Name).Select(framework => $"{s.Name} {framework}")));
        }

        Same(root.Path.Member("relevant"), expected, answer.Relevant.Select(r => $"{r.Subject} {r.Framework}"));
    }

    private bool IsOurs(string id) => only is null || CaseAnswer.IsOf(id, only);

    /// <summary>The duties of a member, as subject and provision, each with its place.</summary>
    private List<(string Duty, JsonPath At)> Listed(StrictObject section, string member, string law)
    {
        var list = new List<(string, JsonPath)>();
        if (section.ObjectOrNull(member) is not { } subjects) return list;
        var rows = new StrictObject(subjects, section.Path.Member(member), file.Faults, [.. subjects.EnumerateObject().Select(s => s.Name)]);
        foreach (var subject in subjects.EnumerateObject())
            foreach (var (id, i) in rows.Texts(subject.Name).Select((id, i) => (id, i)))
            {
                var at = rows.Path.Member(subject.Name).Index(i);
                foreach (var provision in Expanded(id, at)) list.Add(($"{subject.Name} {file.Provision(provision, law, at)}", at));
            }

        return list;
    }

    private List<string> Expanded(string id, JsonPath at)
    {
        if (!id.StartsWith('@')) return [id];
        if (groups.TryGetValue(id[1..], out var group)) return group;
        file.Faults.Add(FaultCode.UnknownInCase, at.ToString(), $"There is no group '{id[1..]}'.", Suggestion.For(id[1..], [.. groups.Keys]) ?? "Name a list of 'groups'.");
        return [];
    }

    private void Words(StrictObject row, string member, IEnumerable<string>? found) =>
        file.Expect(row.Path.Member(member), name, string.Join(" ", row.Texts(member)), found is null ? "no such subject" : string.Join(" ", found));

    private void Among(List<(string Duty, JsonPath At)> expected, IEnumerable<string> found, string what)
    {
        var all = found.ToHashSet(StringComparer.Ordinal);
        foreach (var (duty, at) in expected) file.Expect(at, name, $"{duty} {what}", all.Contains(duty) ? $"{duty} {what}" : "not so");
    }

    private void Same(JsonPath at, List<string> expected, IEnumerable<string> found)
    {
        var (wanted, all) = (expected.ToHashSet(StringComparer.Ordinal), found.ToHashSet(StringComparer.Ordinal));
        List<string> differences = [.. wanted.Except(all).Select(d => $"without {d}"), .. all.Except(wanted).Select(d => $"also {d}")];
        file.Expect(at, name, $"{wanted.Count} as listed", differences.Count == 0 ? $"{wanted.Count} as listed" : string.Join("; ", differences));
    }
}
