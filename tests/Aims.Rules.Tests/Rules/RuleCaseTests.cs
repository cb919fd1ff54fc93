using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.Facts;
using Aims.Rules;

namespace Aims.Tests.Rules;

/// <summary>
/// The cases of <c>tests/cases/*/rules.json</c>: each rule once true, once false, once undecided. A folder is named after
/// its law, a list after the workflow: <c>gdpr</c> and <c>organisation</c> hold the cases of <c>gdpr/organisation</c>.
/// </summary>
public sealed class RuleCaseTests
{
    private static readonly Dictionary<string, JsonArray> Cases = ReadCases();

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (workflow, list) in Cases)
                foreach (var row in list) rows.Add(workflow, row!["rule"]!.GetValue<string>());
            return rows;
        }
    }

    [Fact]
    public void Every_shipped_rule_has_its_cases() =>
        Assert.Equal(Shipped.Book.Rules.Select(r => r.ToString()).Order(), Rows.Select(r => $"{r[0]}/{r[1]}").Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_rule_is_true_false_and_undecided_where_its_cases_say_so(string workflow, string name)
    {
        var row = (JsonObject)Cases[workflow].Single(r => r!["rule"]!.GetValue<string>() == name)!;
        var rule = Shipped.Book.Rules.Single(r => r.ToString() == $"{workflow}/{name}");
        var list = rule.Scope.Path;
        var knownOn = DateOnly.ParseExact(row["knownOn"]?.GetValue<string>() ?? "2026-11-21", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.True(rule.IsKnownOn(knownOn));
        var holds = PlainProfile.Of(list);
        Set(holds, list, (JsonObject)row["holds"]!);
        var fails = (JsonObject)holds.DeepClone();
        Set(fails, list, (JsonObject)row["fails"]!);
        var open = (JsonObject)holds.DeepClone();
        foreach (var path in (JsonArray)row["open"]!) Forget(open, list, path!.GetValue<string>());
        var prepared = Shipped.Book.Prepare([Shipped.Profile(holds.ToJsonString()), Shipped.Profile(fails.ToJsonString()), Shipped.Profile(open.ToJsonString())], knownOn);
        prepared.Evaluate();
        Assert.Equal((Truth.True, Truth.False, Truth.Unknown), (prepared[rule, 0, 0], prepared[rule, 1, 0], prepared[rule, 2, 0]));
    }

    private static Dictionary<string, JsonArray> ReadCases()
    {
        var cases = new Dictionary<string, JsonArray>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Shipped.Root, "tests/cases"), "rules.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            foreach (var (list, rows) in (JsonObject)JsonNode.Parse(File.ReadAllBytes(file))!)
                if (rows is JsonArray array) cases.Add($"{Path.GetFileName(Path.GetDirectoryName(file))}/{list}", array);
        return cases;
    }

    private static void Set(JsonObject profile, string list, JsonObject facts)
    {
        foreach (var (path, value) in facts)
        {
            var (record, name) = Find(profile, list, path);
            record[name] = value!.DeepClone();
        }
    }

    private static void Forget(JsonObject profile, string list, string path)
    {
        var (record, name) = Find(profile, list, path);
        record.Remove(name);
        var closing = list.Length == 0 || path.StartsWith("organisation.", StringComparison.Ordinal) ? profile : (JsonObject)profile[list]![0]!;
        var complete = (JsonArray)closing["complete"]!;
        if (complete.FirstOrDefault(c => c!.GetValue<string>() == path) is { } closed) complete.Remove(closed);
    }

    /// <summary>A fact is one of the subject unless its path begins with <c>organisation</c>; for the organisation itself also a whole list.</summary>
    private static (JsonObject Record, string Name) Find(JsonObject profile, string list, string path) =>
        path.StartsWith("organisation.", StringComparison.Ordinal) ? ((JsonObject)profile["organisation"]!, path["organisation.".Length..])
        : list.Length == 0 ? (profile, path) : ((JsonObject)profile[list]![0]!, path);
}
