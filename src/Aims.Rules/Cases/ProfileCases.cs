using System.Text.Json;
using Aims.Data;
using Aims.Facts;

namespace Aims.Cases;

/// <summary>Files <c>profiles/&lt;name&gt;.json</c>: what the example profile <c>seeds/profiles/&lt;name&gt;.json</c> comes to, worked out by hand.</summary>
internal static class ProfileCases
{
    public const string Folder = "profiles/";

    public static void Run(CaseFile file, JsonElement json, string name, Func<Profile?> read)
    {
        var root = new StrictObject(json, JsonPath.Root, file.Faults,
            "asOf", "knownOn", "law", "working", "subjects", "now", "later", "disputed", "notBinding", "undecided", "relevant", "reliefs", "conflicts", "laws");
        file.Cases++;
        var (asOf, knownOn) = (CaseFile.Day(root, "asOf", file.Plain.AsOf), CaseFile.Day(root, "knownOn", file.Plain.KnownOn));
        _ = root.Texts("working");
        if (read() is not { } profile) return;
        var answer = new ProfileAnswer(file, name, file.Corpus.Assess(profile, asOf, knownOn), null, new Dictionary<string, List<string>>());
        answer.Subjects(root);
        answer.Duties(Sections(file, root), JsonPath.Root);
        answer.Relevant(root);
        answer.Conflicts(root);
    }

    /// <summary>The file itself, which speaks of one law, and a section for each other.</summary>
    private static List<(string Law, StrictObject Section)> Sections(CaseFile file, StrictObject root)
    {
        List<(string, StrictObject)> sections = [(root.TextOrNull("law") ?? file.Plain.Law, root)];
        if (root.ObjectOrNull("laws") is not { } laws) return sections;
        foreach (var law in laws.EnumerateObject())
        {
            var section = new StrictObject(law.Value, root.Path.Member("laws").Member(law.Name), file.Faults, "working", "now", "later", "disputed", "notBinding", "undecided", "reliefs");
            _ = section.Texts("working");
            sections.Add((law.Name, section));
        }

        return sections;
    }
}
