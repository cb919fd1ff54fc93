using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.Facts;
using Aims.Rules;

namespace Aims.Tests.Rules;

/// <summary>The cases of <c>tests/cases/eu-ai-act/rules.json</c>: each rule once true, once false, once undecided.</summary>
public sealed class RuleCaseTests
{
    private static readonly JsonObject File = (JsonObject)JsonNode.Parse(Shipped.Bytes("tests/cases/eu-ai-act/rules.json"))!;

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var list in (string[])["systems", "models"])
                foreach (var row in (JsonArray)File[list]!) rows.Add(list, row!["rule"]!.GetValue<string>());
            return rows;
        }
    }

    [Fact]
    public void Every_rule_of_the_AI_Act_has_its_cases() =>
        Assert.Equal(Shipped.Book.Rules.Where(r => r.Workflow.StartsWith("eu-ai-act/", StringComparison.Ordinal)).Select(r => r.ToString()).Order(),
            Rows.Select(r => $"eu-ai-act/{r[0]}/{r[1]}").Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_rule_is_true_false_and_undecided_where_its_cases_say_so(string list, string name)
    {
        var row = (JsonObject)((JsonArray)File[list]!).Single(r => r!["rule"]!.GetValue<string>() == name)!;
        var rule = Shipped.Book.Rules.Single(r => r.ToString() == $"eu-ai-act/{list}/{name}");
        var knownOn = DateOnly.ParseExact(row["knownOn"]?.GetValue<string>() ?? "2026-11-21", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.True(rule.IsKnownOn(knownOn));
        var holds = Plain(list);
        Set(holds, list, (JsonObject)row["holds"]!);
        var fails = (JsonObject)holds.DeepClone();
        Set(fails, list, (JsonObject)row["fails"]!);
        var open = (JsonObject)holds.DeepClone();
        foreach (var path in (JsonArray)row["open"]!) Forget(open, list, path!.GetValue<string>());
        var prepared = Shipped.Book.Prepare([Shipped.Profile(holds.ToJsonString()), Shipped.Profile(fails.ToJsonString()), Shipped.Profile(open.ToJsonString())], knownOn);
        prepared.Evaluate();
        Assert.Equal((Truth.True, Truth.False, Truth.Unknown), (prepared[rule, 0, 0], prepared[rule, 1, 0], prepared[rule, 2, 0]));
    }

    private static JsonObject Plain(string list)
    {
        var facts = JsonDocument.Parse(list == "models"
            ? """{"subject":"gpai-model","actor":{"role":"provider","establishedIn":"EU"}}"""
            : """{"subject":"ai-system","actor":{"role":"provider","establishedIn":"EU"}}""").RootElement;
        var profile = ClosedWorldProfile.Of(facts);
        Set(profile, list, new JsonObject { ["roles"] = new JsonArray() });
        // Sets are closed one by one here, so that a case can open one of them.
        foreach (var record in (JsonObject[])[profile, (JsonObject)profile[list]![0]!]) record["complete"] = Closed(record);
        return profile;
    }

    private static JsonArray Closed(JsonObject record)
    {
        var scope = record.ContainsKey("id") ? Shipped.Vocabulary.FindScope(record.ContainsKey("isAiSystem") ? "systems" : "models")! : Shipped.Vocabulary.Root;
        return [.. scope.Facts.Where(f => f.Type is FactType.Set or FactType.List).Select(f => JsonValue.Create(f.Name))];
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
        var complete = (JsonArray)(path.StartsWith("organisation.", StringComparison.Ordinal) ? profile : (JsonObject)profile[list]![0]!)["complete"]!;
        if (complete.FirstOrDefault(c => c!.GetValue<string>() == path) is { } closed) complete.Remove(closed);
    }

    private static (JsonObject Record, string Name) Find(JsonObject profile, string list, string path) =>
        path.StartsWith("organisation.", StringComparison.Ordinal) ? ((JsonObject)profile["organisation"]!, path["organisation.".Length..]) : ((JsonObject)profile[list]![0]!, path);
}
