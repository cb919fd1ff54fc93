using System.Text;
using System.Text.Json.Nodes;
using Aims.Data;
using Aims.Facts;
using Aims.Rules;

namespace Aims.Tests.Rules.Laws;

/// <summary>A small vocabulary with every type of fact and a list within a list, and random rules and profiles over it.</summary>
internal sealed class SmallWorld(int seed)
{
    public static readonly DateOnly KnownOn = new(2026, 7, 24);

    public static readonly Vocabulary Vocabulary = RuleBookReader.ReadVocabulary(Encoding.UTF8.GetBytes("""
        { "facts": [
          { "path": "organisation.a", "type": "boolean", "question": "a?" },
          { "path": "organisation.b", "type": "boolean", "question": "b?" },
          { "path": "organisation.n", "type": "number", "unit": "items", "question": "n?" },
          { "path": "organisation.d", "type": "date", "question": "d?" },
          { "path": "organisation.w", "type": "word", "question": "w?", "options": [ { "value": "x", "text": "x" }, { "value": "y", "text": "y" }, { "value": "z", "text": "z" } ] },
          { "path": "organisation.t", "type": "text", "question": "t?", "asked": true },
          { "path": "systems", "type": "list", "item": "system", "question": "systems?" },
          { "path": "systems.id", "type": "text", "question": "id?" },
          { "path": "systems.a", "type": "boolean", "question": "a?" },
          { "path": "systems.s", "type": "set", "question": "s?", "options": [ { "value": "1", "text": "1" }, { "value": "2", "text": "2" }, { "value": "3", "text": "3" } ] },
          { "path": "systems.n", "type": "number", "whole": true, "minimum": -5, "maximum": 5, "question": "n?" },
          { "path": "systems.parts", "type": "list", "item": "part", "question": "parts?" },
          { "path": "systems.parts.a", "type": "boolean", "question": "a?" },
          { "path": "systems.parts.d", "type": "date", "question": "d?" },
          { "path": "models", "type": "list", "item": "model", "question": "models?" },
          { "path": "models.id", "type": "text", "question": "id?" },
          { "path": "models.a", "type": "boolean", "question": "a?" } ] }
        """), "facts.json", out _)!;

    private static readonly string[] Dates = ["2026-07-23", "2026-07-24", "2026-07-25"];

    private readonly Random _random = new(seed);

    public Random Random => _random;

    /// <summary>A rule text over the organisation (scope empty), a system or, inside a lambda, a variable.</summary>
    public string Expression(string system, int depth = 4)
    {
        if (depth == 0 || _random.Next(5) == 0) return Atom(system);
        string Sub() => Expression(system, depth - 1);
        return _random.Next(8) switch
        {
            0 => $"!({Sub()})",
            1 or 2 => $"({Sub()} && {Sub()})",
            3 or 4 => $"({Sub()} || {Sub()})",
            5 => $"({Sub()} ? {Sub()} : {Sub()})",
            6 => $"(({Sub()}) {Pick("==", "!=")} ({Sub()}))",
            _ => Quantifier(system, depth),
        };
    }

    private string Quantifier(string system, int depth)
    {
        // A list can be asked about from its owner only.
        if (system.StartsWith('p')) return Atom(system);
        if (system.Length == 0 && _random.Next(3) == 0) return Pick("models.Any(m => m.a)", "models.All(m => m.a || organisation.b)", "(models.Count(m => m.a) >= 2)", "models.Any()");
        var (list, variable) = system.Length == 0 ? ("systems", "s" + depth) : ($"{system}.parts", "p" + depth);
        var body = Expression(variable, depth - 1);
        return _random.Next(4) switch
        {
            0 => $"{list}.Any({variable} => {body})",
            1 => $"{list}.All({variable} => {body})",
            2 => $"{list}.Any()",
            _ => $"({list}.Count({variable} => {body}) {Pick("==", "!=", "<", "<=", ">", ">=")} {_random.Next(4)})",
        };
    }

    private string Atom(string item)
    {
        if (item.StartsWith('p') && _random.Next(2) == 0) return Pick($"{item}.a", $"({item}.d {Comparison()} {Date()})", $"({item}.d.AddDays(1) > organisation.d)");
        if (item.StartsWith('s') && _random.Next(3) > 0)
            return Pick($"{item}.a", $"{item}.s.Contains(\"{_random.Next(1, 4)}\")", $"(\"{_random.Next(1, 4)}\" in {item}.s)", $"{item}.s.Any()", $"({item}.n {Comparison()} {_random.Next(-2, 3)})", $"({item}.n * 2 {Comparison()} organisation.n + 0.5)", $"({item}.n % 2 == 1)");
        return Pick("organisation.a", "organisation.b", "true", "shared", $"(organisation.n {Comparison()} {_random.Next(3)})", $"(organisation.n / 2.0 {Comparison()} 1)", $"(organisation.d {Comparison()} {Date()})", "(organisation.d < knownOn)", "(organisation.d.Day > 23)",
            $"(organisation.w {Pick("==", "!=")} \"{Pick("x", "y", "z")}\")", "(organisation.w in (\"x\", \"z\"))", "organisation.t.Contains(\"q\")", "(organisation.t.ToUpper() == \"Q\")", "(organisation.t.Length > 1)");
    }

    private string Comparison() => Pick("==", "!=", "<", "<=", ">", ">=");

    private string Date() => $"DateTime({Dates[_random.Next(3)].Replace('-', ',').Replace(",0", ",", StringComparison.Ordinal)})";

    /// <summary>A profile that states each thing with the given probability.</summary>
    public JsonObject Profile(double stated, int systems = 3)
    {
        bool State() => _random.NextDouble() < stated;
        var organisation = new JsonObject();
        if (State()) organisation["a"] = Flip();
        if (State()) organisation["b"] = Flip();
        if (State()) organisation["n"] = _random.Next(-4, 5) / 2.0;
        if (State()) organisation["d"] = Dates[_random.Next(3)];
        if (State()) organisation["w"] = Pick("x", "y", "z");
        if (State()) organisation["t"] = Pick("q", "Q", "other");
        var profile = new JsonObject { ["organisation"] = organisation, ["systems"] = new JsonArray([.. Enumerable.Range(0, _random.Next(systems + 1)).Select(i => System(i, State))]) };
        profile["models"] = new JsonArray([.. Enumerable.Range(0, _random.Next(systems + 1)).Select(i => Model(i, State))]);
        if (State()) profile["complete"] = true;
        return profile;
    }

    private JsonObject Model(int index, Func<bool> state)
    {
        var model = new JsonObject { ["id"] = $"m{index}" };
        if (state()) model["a"] = Flip();
        return model;
    }

    private JsonObject System(int index, Func<bool> state)
    {
        var system = new JsonObject { ["id"] = $"s{index}" };
        if (state()) system["a"] = Flip();
        if (state()) system["n"] = _random.Next(-3, 4);
        JsonArray includes = [], excludes = [];
        for (var option = 1; option <= 3; option++)
            if (state()) (Flip() ? includes : excludes).Add(option.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        system["s"] = new JsonObject { ["includes"] = includes, ["excludes"] = excludes };
        system["parts"] = new JsonArray([.. Enumerable.Range(0, _random.Next(3)).Select(_ => Part(state))]);
        if (state()) system["complete"] = new JsonArray("parts");
        return system;
    }

    private JsonObject Part(Func<bool> state)
    {
        var part = new JsonObject();
        if (state()) part["a"] = Flip();
        if (state()) part["d"] = Dates[_random.Next(3)];
        return part;
    }

    public bool Flip() => _random.Next(2) == 0;

    public string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    public static Profile Read(JsonObject json)
    {
        var profile = ProfileReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), Vocabulary, "p", out var faults);
        Assert.Empty(faults);
        return profile!;
    }

    /// <summary>A rule book of checks, each for the organisation or for each system.</summary>
    public static RuleBook Book(IEnumerable<(string Name, string Item, string Text)> rules, string shared = "organisation.a && !organisation.b")
    {
        var workflow = new JsonObject
        {
            ["WorkflowName"] = "w",
            ["GlobalParams"] = new JsonArray(new JsonObject { ["Name"] = "shared", ["Expression"] = shared }),
            ["Rules"] = new JsonArray([.. rules.Select(r => new JsonObject
            {
                ["RuleName"] = r.Name,
                ["Expression"] = r.Text,
                ["Properties"] = new JsonObject { ["forEach"] = r.Item, ["regime"] = r.Name, ["citation"] = new JsonArray("law:1"), ["reason"] = "r" },
            })]),
        };
        var book = RuleBookReader.Read(Vocabulary, [("w.json", Encoding.UTF8.GetBytes(workflow.ToJsonString()))], out var faults);
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        return book!;
    }

    public List<(string Name, string Item, string Text)> Rules(int count, int depth = 4) =>
        [.. Enumerable.Range(0, count).Select(i => Flip() ? ($"r{i}", "organisation", Expression("", depth)) : ($"r{i}", "system", Expression("system", depth)))];
}
