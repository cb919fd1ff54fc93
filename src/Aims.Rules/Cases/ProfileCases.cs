using System.Text.Json;
using Aims.Answers.Assessments;
using Aims.Data;
using Aims.Facts;

namespace Aims.Cases;

/// <summary>Files <c>profiles/&lt;name&gt;.json</c>: what the example profile <c>seeds/profiles/&lt;name&gt;.json</c> comes to, worked out by hand.</summary>
internal static class ProfileCases
{
    public const string Folder = "profiles/";

    private static readonly (string Member, DutyState State)[] States = [("now", DutyState.Now), ("later", DutyState.Later), ("disputed", DutyState.Disputed)];

    public static void Run(CaseFile file, JsonElement json, string name, Func<Profile?> read)
    {
        var root = new StrictObject(json, JsonPath.Root, file.Faults, "asOf", "knownOn", "law", "working", "subjects", "now", "later", "disputed", "notBinding", "undecided", "reliefs", "conflicts");
        file.Cases++;
        var (asOf, knownOn) = (CaseFile.Day(root, "asOf", file.Plain.AsOf), CaseFile.Day(root, "knownOn", file.Plain.KnownOn));
        var law = root.TextOrNull("law") ?? file.Plain.Law;
        _ = root.Texts("working");
        if (read() is not { } profile) return;
        var answer = file.Corpus.Assess(profile, asOf, knownOn);
        Subjects(file, root, answer, name);
        foreach (var (member, state) in States)
            Same(file, root.Path.Member(member), name, [.. Listed(file, root, member, law).Select(e => e.Key)],
                answer.Binding.Where(b => b.State == state).Select(b => $"{b.Subject} {b.Provision}"));
        Among(file, name, Listed(file, root, "notBinding", law), answer.NotBinding.Select(b => $"{b.Subject} {b.Provision}"), "does not bind");
        Among(file, name, Listed(file, root, "undecided", law), answer.Undecided.Select(b => $"{b.Subject} {b.Provision}"), "is undecided");
        Same(file, root.Path.Member("reliefs"), name, [.. file.Provisions(root, "reliefs", law).Select(p => p.Id)], answer.Reliefs.Select(r => r.Provision));
        if (root.NumberOrNull("conflicts") is { } conflicts)
            file.Expect(root.Path.Member("conflicts"), name, $"{conflicts} conflicts", $"{answer.Conflicts.Count} conflicts");
    }

    /// <summary>The systems and models are exactly those that are named; the organisation is compared if it is named.</summary>
    private static void Subjects(CaseFile file, StrictObject root, Assessment answer, string name)
    {
        if (root.Object("subjects") is not { } subjects) return;
        var organisation = file.Corpus.Facts.Root.Item;
        Same(file, root.Path.Member("subjects"), name, [.. subjects.EnumerateObject().Select(s => s.Name).Where(s => s != organisation)],
            answer.Subjects.Select(s => s.Subject).Where(s => s != organisation));
        foreach (var member in subjects.EnumerateObject())
        {
            var at = root.Path.Member("subjects").Member(member.Name);
            var row = new StrictObject(member.Value, at, file.Faults, "headline", "roles", "regimes");
            var found = answer.Subjects.FirstOrDefault(s => s.Subject == member.Name);
            if (row.TextOrNull("headline") is { } headline) file.Expect(at.Member("headline"), name, headline, found?.Headline ?? "no such subject");
            if (row.Has("roles")) Words(file, at.Member("roles"), name, row.Texts("roles"), found?.Roles);
            if (row.Has("regimes")) Words(file, at.Member("regimes"), name, row.Texts("regimes"), found?.Regimes);
        }
    }

    private static void Words(CaseFile file, JsonPath at, string name, List<string> expected, IReadOnlyList<string>? found) =>
        file.Expect(at, name, string.Join(" ", expected), found is null ? "no such subject" : string.Join(" ", found));

    /// <summary>The duties of a member, as subject and provision, each with its place.</summary>
    private static Dictionary<string, JsonPath> Listed(CaseFile file, StrictObject root, string member, string law)
    {
        var list = new Dictionary<string, JsonPath>(StringComparer.Ordinal);
        if (root.ObjectOrNull(member) is not { } subjects) return list;
        var rows = new StrictObject(subjects, root.Path.Member(member), file.Faults, [.. subjects.EnumerateObject().Select(s => s.Name)]);
        foreach (var subject in subjects.EnumerateObject())
            foreach (var (id, at) in file.Provisions(rows, subject.Name, law)) list[$"{subject.Name} {id}"] = at;
        return list;
    }

    private static void Among(CaseFile file, string name, Dictionary<string, JsonPath> expected, IEnumerable<string> found, string what)
    {
        var all = found.ToHashSet(StringComparer.Ordinal);
        foreach (var (duty, at) in expected) file.Expect(at, name, $"{duty} {what}", all.Contains(duty) ? $"{duty} {what}" : "not so");
    }

    private static void Same(CaseFile file, JsonPath at, string name, List<string> expected, IEnumerable<string> found)
    {
        var (wanted, all) = (expected.ToHashSet(StringComparer.Ordinal), found.ToHashSet(StringComparer.Ordinal));
        var missing = wanted.Except(all).Select(d => $"without {d}");
        var surplus = all.Except(wanted).Select(d => $"also {d}");
        var differences = missing.Concat(surplus).ToList();
        file.Expect(at, name, $"{wanted.Count} as listed", differences.Count == 0 ? $"{wanted.Count} as listed" : string.Join("; ", differences));
    }
}
