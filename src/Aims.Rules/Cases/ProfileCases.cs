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
        var (asOf, knownOn) = (file.Day(root, "asOf", file.Plain.AsOf), file.Day(root, "knownOn", file.Plain.KnownOn));
        var law = root.Text("law");
        _ = root.Texts("working");
        if (read() is not { } profile) return;
        var answer = file.Corpus.Assess(profile, asOf, knownOn);
        Subjects(file, root, answer, name);
        foreach (var (member, state) in States)
            Same(file, root.Path.Member(member), name, [.. Listed(file, root, member, law).Select(e => e.Key)],
                answer.Binding.Where(b => b.State == state && CaseAnswer.IsOf(b.Provision, law)).Select(b => $"{b.Subject} {b.Provision}"));
        Among(file, name, Listed(file, root, "notBinding", law), answer.NotBinding.Select(b => $"{b.Subject} {b.Provision}"), "does not bind");
        Among(file, name, Listed(file, root, "undecided", law), answer.Undecided.Select(b => $"{b.Subject} {b.Provision}"), "is undecided");
        Same(file, root.Path.Member("reliefs"), name, [.. file.Provisions(root, "reliefs", law).Select(p => p.Id)], answer.Reliefs.Select(r => r.Provision).Where(p => CaseAnswer.IsOf(p, law)));
        if (root.NumberOrNull("conflicts") is { } conflicts)
            file.Expect(root.Path.Member("conflicts"), name, $"{conflicts} conflicts", $"{answer.Conflicts.Count} conflicts");
    }

    private static void Subjects(CaseFile file, StrictObject root, Assessment answer, string name)
    {
        if (root.Object("subjects") is not { } subjects) return;
        var expected = new List<string>();
        foreach (var member in subjects.EnumerateObject())
        {
            var row = new StrictObject(member.Value, root.Path.Member("subjects").Member(member.Name), file.Faults, "headline", "roles");
            expected.Add($"{member.Name}: {row.Text("headline")} ({string.Join(" ", row.Texts("roles"))})");
        }

        Same(file, root.Path.Member("subjects"), name, expected, answer.Subjects.Select(s => $"{s.Subject}: {s.Headline} ({string.Join(" ", s.Roles)})"));
    }

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
