using System.Text.Json;
using Aims.Graph;
using Aims.Text;

namespace Aims.Data;

/// <summary>Reads the bibliography, <c>seeds/sources.json</c>.</summary>
internal static class SourceReader
{
    public const string File = "seeds/sources.json";

    private static readonly string[] Types = ["law", "standard", "guidance", "crosswalk", "catalogue", "description"];
    private static readonly string[] Accesses = ["public", "paid"];

    public static List<Located<Source>> Read(JsonElement root, FaultCollector faults)
    {
        var file = new StrictObject(root, JsonPath.Root, faults, "sources");
        return [.. file.RequiredItems("sources").Select(at => new Located<Source>(Source(at.Item, at.Path, faults), faults, at.Path))];
    }

    private static Source Source(JsonElement item, JsonPath path, FaultCollector faults)
    {
        var row = new StrictObject(item, path, faults, "id", "title", "publisher", "date", "type", "access", "licence", "reference", "note");
        return new Source(
            row.Text("id"), row.Text("title"), row.Text("publisher"), row.Date("date"), OneOf(row, "type", Types), OneOf(row, "access", Accesses),
            row.Text("licence"), row.Text("reference"), row.TextOrNull("note"));
    }

    private static string OneOf(StrictObject row, string name, string[] words)
    {
        var word = row.Text(name);
        if (word.Length > 0 && !words.Contains(word))
            row.Add(FaultCode.WordNotAllowed, name, $"'{word}' is not allowed.", Suggestion.For(word, words) ?? $"Allowed: {string.Join(", ", words)}.");
        return word;
    }
}
