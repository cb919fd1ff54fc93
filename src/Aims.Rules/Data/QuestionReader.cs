using Aims.Graph;

namespace Aims.Data;

/// <summary>Reads a file of stored questions.</summary>
internal static class QuestionReader
{
    private static readonly string[] Asks = ["satisfies", "satisfied-by"];

    public static List<(string Ask, string Id, string? In, DateOnly AsOf, DateOnly KnownOn)> Read(ReadOnlyMemory<byte> bytes, FaultCollector faults)
    {
        if (JsonFile.Parse(bytes, faults) is not { } root) return [];
        var file = new StrictObject(root, JsonPath.Root, faults, "questions");
        return [.. file.RequiredItems("questions").Select(at =>
        {
            var row = new StrictObject(at.Item, at.Path, faults, "ask", "id", "in", "asOf", "knownOn");
            return (row.OneOf("ask", Asks), row.Text("id"), row.TextOrNull("in"), row.Date("asOf"), row.Date("knownOn"));
        })];
    }
}
