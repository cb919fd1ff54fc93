using System.Globalization;
using System.Text.Json.Nodes;
using Aims.Facts;

namespace Aims.Benchmarks.AiAct;

/// <summary>
/// Profiles of one organisation, one system and one model. Most facts are stated and most systems are in scope of the
/// Act, so that the rules have something to decide; some facts stay unknown. The same seed gives the same profiles.
/// </summary>
internal sealed class RandomProfiles(Vocabulary vocabulary, int seed)
{
    private readonly Random _random = new(seed);

    public byte[] Next()
    {
        var organisation = Record(vocabulary.Root.Facts.Where(f => f.Path.StartsWith("organisation.", StringComparison.Ordinal)), 13);
        var system = Record(vocabulary.FindScope("systems")!.Facts, 0);
        var model = Record(vocabulary.FindScope("models")!.Facts, 0);
        return System.Text.Encoding.UTF8.GetBytes(new JsonObject
        {
            ["organisation"] = organisation, ["systems"] = new JsonArray(system), ["models"] = new JsonArray(model), ["complete"] = new JsonArray("systems", "models"),
        }.ToJsonString());
    }

    private JsonObject Record(IEnumerable<Fact> facts, int prefix)
    {
        var record = new JsonObject();
        var complete = new JsonArray();
        foreach (var fact in facts)
        {
            var name = fact.Name[prefix..];
            if (fact.Type == FactType.Set && Chance(0.9)) complete.Add(name);
            if (Chance(0.9) && Value(fact, name) is { } value) record[name] = value;
        }

        record["complete"] = complete;
        return record;
    }

    private JsonNode? Value(Fact fact, string name) => fact.Type switch
    {
        FactType.Boolean => Chance(name is "isAiSystem" or "isGeneralPurpose" or "onUnionMarket" ? 0.95 : 0.5),
        FactType.Set => new JsonArray([.. fact.Options.Where(_ => Chance(Density(name))).Select(o => JsonValue.Create(o.Value))]),
        FactType.Word => fact.Options[_random.Next(fact.Options.Count)].Value,
        FactType.Date => new DateOnly(2024, 1, 1).AddDays(_random.Next(2000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FactType.Number => fact.Unit == "FLOP" ? _random.Next(1, 20) * 1e24 : _random.Next(101),
        FactType.Text => fact.IsAsked ? null : "x" + _random.Next(1000),
        _ => null,
    };

    private static double Density(string name) => name switch { "roles" or "unionLink" => 0.5, "exclusions" => 0.02, _ => 0.1 };

    private bool Chance(double probability) => _random.NextDouble() < probability;
}
