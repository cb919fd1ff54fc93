using System.Text.Json;

namespace Aims.Data;

/// <summary>Reads <c>rules/unreached.json</c>: duties that no rule imposes, each with the reason.</summary>
internal static class UnreachedReader
{
    public const string File = "rules/unreached.json";

    public static List<Located<string>> Read(JsonElement root, FaultCollector faults)
    {
        var rows = new List<Located<string>>();
        foreach (var (item, path) in new StrictObject(root, JsonPath.Root, faults, "unreached").RequiredItems("unreached"))
        {
            var row = new StrictObject(item, path, faults, "provisions", "reason");
            row.Text("reason");
            if (!row.Has("provisions")) row.RequiredItems("provisions");
            rows.AddRange(row.Texts("provisions").Select(id => new Located<string>(id, faults, path)));
        }

        return rows;
    }
}
