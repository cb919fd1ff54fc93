using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Aims.Cases;
using Aims.Facts;
using Aims.Rules;
using Aims.Tests.Support;

namespace Aims.Tests.Contracts;

/// <summary>
/// Makes profiles of which everything is known: the example profiles with their gaps filled, and for each rule one
/// of which it is true and one of which it is false, around the facts of its case. What is filled in is mostly "absent" and
/// otherwise random. Every random choice depends on the profile and the fact alone, so that a new fact or rule leaves
/// the others as they are.
/// </summary>
internal sealed partial class CompleteProfiles
{
    private const double Plainness = 0.7;
    private const int Attempts = 30;

    private static readonly Vocabulary Vocabulary = Corpus.Shipped.Facts;

    private readonly JsonObject _plain = (JsonObject)JsonNode.Parse(File.ReadAllBytes(Repository.File("tests", "cases", "plain.json")))!["facts"]!;
    private readonly List<decimal> _numbers;
    private readonly List<DateOnly> _days;

    public CompleteProfiles()
    {
        var rules = string.Concat(Directory.EnumerateFiles(Repository.File("rules", "applicability")).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        _numbers = [.. Compared().Matches(rules).Select(m => decimal.Parse(m.Groups[1].Value, NumberStyles.Float, CultureInfo.InvariantCulture)).Distinct().Order()];
        _days = [.. Literal().Matches(rules).Select(m => new DateOnly(Part(m, 1), Part(m, 2), Part(m, 3))).Distinct().Order()];
    }

    public IEnumerable<(string Id, JsonObject Profile)> Seeds()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.File("seeds", "profiles")).Order(StringComparer.Ordinal))
        {
            var profile = (JsonObject)JsonNode.Parse(File.ReadAllBytes(file))!;
            var id = Path.GetFileNameWithoutExtension(file);
            Plainly(profile);
            Fill(profile, Vocabulary.Root, id, Plainness);
            yield return (id, profile);
        }
    }

    /// <summary>A profile of which the rule is true, or false, on the day: the nearest random one to its case.</summary>
    public JsonObject Around(Rule rule, bool truth, DateOnly knownOn)
    {
        var row = Case(rule);
        for (var attempt = 0; attempt <= Attempts; attempt++)
        {
            JsonObject root = [], item = rule.Scope.Parent is null ? root : new JsonObject { ["id"] = "subject" };
            if (item != root) ClosedRecord.Put(root, rule.Scope.Path, new JsonArray(item));
            foreach (var (path, value) in (IEnumerable<KeyValuePair<string, JsonNode?>>)[.. (JsonObject)row["holds"]!, .. truth ? [] : (JsonObject)row["fails"]!])
                ClosedRecord.Put(rule.Scope.Find(path) is null ? root : item, path, value!.DeepClone());
            Plainly(root);
            Fill(root, Vocabulary.Root, $"{rule} {truth} {attempt}", Plainness + (1 - Plainness) * attempt / Attempts);
            var prepared = Corpus.Shipped.Rules.Prepare([Corpus.Shipped.ReadProfile(Closed(root))], knownOn);
            prepared.Evaluate();
            if (prepared[rule, 0, 0] == (truth ? Truth.True : Truth.False)) return root;
        }

        throw new InvalidOperationException($"No profile near its case makes {rule} {truth}.");
    }

    /// <summary>The whole profile that the short form stands for: what is absent is false, the least number, empty; all is closed.</summary>
    public static byte[] Closed(JsonObject profile)
    {
        var whole = (JsonObject)profile.DeepClone();
        ClosedRecord.Close(whole, Vocabulary.Root, Vocabulary);
        return Encoding.UTF8.GetBytes(whole.ToJsonString());
    }

    private void Fill(JsonObject record, FactScope scope, string seed, double plainness)
    {
        foreach (var fact in scope.Facts)
        {
            var stated = ClosedRecord.Get(record, fact.Name);
            if (fact.Type == FactType.List)
                foreach (var (item, i) in (stated as JsonArray ?? []).OfType<JsonObject>().Select((item, i) => (item, i))) Fill(item, Items(fact), $"{seed} {i}", plainness);
            else if (stated is null && Choose(fact, new Random(Seed($"{seed} {fact.Path}")), plainness) is { } value) ClosedRecord.Put(record, fact.Name, value);
        }
    }

    /// <summary>A value for a fact, or null to leave it absent. Words and dates have no value that means "no", so that they are always stated.</summary>
    private JsonNode? Choose(Fact fact, Random random, double plainness)
    {
        var plain = random.NextDouble() < plainness;
        if (plain && _plain[fact.Path] is { } value) return value.DeepClone();
        if (plain && fact.Type is FactType.Boolean or FactType.Number or FactType.Set) return null;
        return fact.Type switch
        {
            FactType.Boolean => random.Next(2) == 0 ? true : null,
            FactType.Number => Near(_numbers[random.Next(_numbers.Count)] + random.Next(-1, 2), fact),
            FactType.Date => _days[random.Next(_days.Count)].AddDays(random.Next(-1, 2)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            FactType.Word => fact.Options[random.Next(fact.Options.Count)].Value,
            FactType.Set => new JsonArray([.. fact.Options.Where(_ => random.NextDouble() < 1.5 / (fact.Options.Count + 1)).Select(o => (JsonNode)o.Value)]) is { Count: > 0 } some ? some : null,
            _ => null,
        };
    }

    private static JsonNode Near(decimal number, Fact fact) =>
        Math.Clamp(fact.Whole ? Math.Truncate(number) : number, fact.Minimum ?? decimal.MinValue, fact.Maximum ?? decimal.MaxValue);

    private static JsonObject Case(Rule rule)
    {
        var (folder, list) = rule.Workflow.Split('/') is [var a, var b] ? (a, b) : (rule.Workflow, "rules");
        var rows = (JsonArray)JsonNode.Parse(File.ReadAllBytes(Repository.File("tests", "cases", folder, "rules.json")))![list]!;
        return (JsonObject)rows.First(r => r!["rule"]!.GetValue<string>() == rule.Name)!;
    }

    private static FactScope Items(Fact list) => Vocabulary.FindScope(list.Path)!;

    /// <summary>Takes out what says how much is known, and long texts.</summary>
    private static void Plainly(JsonObject record)
    {
        foreach (var (name, value) in record.ToList())
            if (name is "complete" or "name" or "version") record.Remove(name);
            else if (value is JsonObject set && set.ContainsKey("includes")) record[name] = set["includes"]!.DeepClone();
            else if (value is JsonObject inner) Plainly(inner);
            else if (value is JsonArray list)
                foreach (var item in list.OfType<JsonObject>()) Plainly(item);
    }

    /// <summary>FNV-1a, because hash codes of texts differ from run to run.</summary>
    private static int Seed(string text) => (int)text.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u);

    private static int Part(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[<>=]=?\s*(\d+(?:\.\d+)?(?:e\d+)?)\b")]
    private static partial Regex Compared();

    [GeneratedRegex(@"DateTime\((\d+), *(\d+), *(\d+)\)")]
    private static partial Regex Literal();
}
