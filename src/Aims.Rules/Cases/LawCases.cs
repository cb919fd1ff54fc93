using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.Data;

namespace Aims.Cases;

/// <summary>Files <c>&lt;law&gt;/profiles.json</c>: whole profiles, stated in the file, and what one law makes of them.</summary>
internal static class LawCases
{
    public const string Name = "profiles.json";

    public static void Run(CaseFile file, JsonElement json)
    {
        var root = new StrictObject(json, JsonPath.Root, file.Faults, "about", "law", "groups", "cases");
        var law = root.TextOrNull("law") ?? file.Folder;
        var groups = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        if (root.ObjectOrNull("groups") is { } lists)
        {
            var rows = new StrictObject(lists, root.Path.Member("groups"), file.Faults, [.. lists.EnumerateObject().Select(g => g.Name)]);
            foreach (var group in lists.EnumerateObject()) groups[group.Name] = rows.Texts(group.Name);
        }

        foreach (var (item, at) in root.RequiredItems("cases")) RunCase(file, law, groups, item, at);
    }

    private static void RunCase(CaseFile file, string law, Dictionary<string, List<string>> groups, JsonElement item, JsonPath at)
    {
        var row = new StrictObject(item, at, file.Faults,
            "id", "title", "working", "asOf", "knownOn", "closed", "profile", "subjects", "now", "later", "disputed", "notBinding", "undecided", "reliefs", "conflicts");
        file.Cases++;
        var (id, closed) = (row.Text("id"), row.BooleanOrNull("closed") ?? false);
        var (asOf, knownOn) = (CaseFile.Day(row, "asOf", file.Plain.AsOf), CaseFile.Day(row, "knownOn", file.Plain.KnownOn));
        _ = row.Texts("working");
        if (row.Object("profile") is not { } stated) return;
        var whole = (JsonObject)JsonNode.Parse(stated.GetRawText())!;
        if (closed) ClosedRecord.Close(whole, file.Corpus.Facts.Root, file.Corpus.Facts);
        if (file.Profile(Encoding.UTF8.GetBytes(whole.ToJsonString()), at.Member("profile")) is not { } profile) return;
        var answer = new ProfileAnswer(file, id, file.Corpus.Assess(profile, asOf, knownOn), law, groups);
        answer.Subjects(row);
        answer.Duties([(law, row)], at, nothingOpen: closed);
        answer.Conflicts(row);
    }
}
