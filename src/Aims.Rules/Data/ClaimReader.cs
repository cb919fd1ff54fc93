using System.Text.Json;
using Aims.Graph;
using Aims.Text;

namespace Aims.Data;

/// <summary>Reads <c>seeds/claims.json</c>.</summary>
internal static class ClaimReader
{
    public const string File = "seeds/claims.json";

    private static readonly string[] Questions = ["exists", "title", "force", "count", "satisfies", "no-counterpart", "role-relation"];

    public static List<Located<Claim>> Read(JsonElement root, FaultCollector faults)
    {
        var file = new StrictObject(root, JsonPath.Root, faults, "claims");
        return [.. file.RequiredItems("claims").Select(at => new Located<Claim>(Claim(at.Item, at.Path, faults), faults, at.Path))];
    }

    private static Claim Claim(JsonElement item, JsonPath path, FaultCollector faults)
    {
        var row = new StrictObject(item, path, faults, "id", "document", "statement", "verdict", "finding", "sources", "queries");
        var claim = new Claim(
            row.Text("id"), row.Text("document"), row.Text("statement"), row.Word("verdict", Words.ClaimVerdicts), row.Text("finding"),
            row.Texts("sources"), [.. row.Items("queries").Select(at => Query(at.Item, at.Path, faults))]);
        if (claim.Queries.Count == 0 && claim.Verdict != ClaimVerdict.NotCheckable)
            row.Add(FaultCode.MissingMember, "queries", "A verdict without a query.", "Add what the corpus must answer, or write 'not-checkable'.");
        return claim;
    }

    private static ClaimQuery Query(JsonElement item, JsonPath path, FaultCollector faults)
    {
        var row = new StrictObject(item, path, faults, "ask", "id", "to", "kind", "expect");
        var ask = row.Text("ask");
        if (ask.Length > 0 && !Questions.Contains(ask))
            row.Add(FaultCode.WordNotAllowed, "ask", $"'{ask}' is not a question.", Suggestion.For(ask, Questions) ?? $"Allowed: {string.Join(", ", Questions)}.");
        return new ClaimQuery(ask, row.Text("id"), row.TextOrNull("to"), row.TextOrNull("kind"), row.Scalar("expect"));
    }
}
