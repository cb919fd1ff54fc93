using System.Text.Json;
using Aims.Facts;
using Aims.Graph;

namespace Aims.Data;

/// <summary>Reads the vocabulary, <c>rules/facts.json</c>.</summary>
internal static class FactsFile
{
    private static readonly WordList<FactType> Types = new(
        ("boolean", FactType.Boolean), ("number", FactType.Number), ("date", FactType.Date), ("text", FactType.Text), ("texts", FactType.Texts),
        ("word", FactType.Word), ("set", FactType.Set), ("list", FactType.List));

    public static Vocabulary Read(JsonElement root, FaultCollector faults)
    {
        var facts = new List<Fact>();
        var scopes = new List<FactScope> { new(0, "", "organisation", null, null) };
        var file = new StrictObject(root, JsonPath.Root, faults, "facts");
        foreach (var (item, path) in file.RequiredItems("facts"))
            if (ReadFact(new StrictObject(item, path, faults, "path", "type", "item", "unit", "whole", "minimum", "maximum", "options", "question", "help", "citation", "asked"), facts, scopes, faults) is { } fact)
                facts.Add(fact);
        return new Vocabulary(facts, scopes);
    }

    private static Fact? ReadFact(StrictObject json, List<Fact> facts, List<FactScope> scopes, FaultCollector faults)
    {
        var (path, type) = (json.Text("path"), json.Word("type", Types));
        var (item, unit) = (json.TextOrNull("item"), json.TextOrNull("unit"));
        var options = json.Has("options") ? FactOptions.Read(json, faults) : [];
        var scope = scopes.Where(s => s.Path.Length == 0 || path.StartsWith(s.Path + ".", StringComparison.Ordinal)).MaxBy(s => s.Path.Length)!;
        var name = scope.Path.Length == 0 ? path : path[(scope.Path.Length + 1)..];
        if (!IsPath(path) || facts.Any(f => IsUnder(path, f) || IsUnder(f.Path, path)) || scope.Parent is null && scopes.Any(s => s.Item == name))
        {
            json.Add(FaultCode.BadFactPath, "path", $"'{path}' cannot be a fact.", "Write dotted names of letters and digits, each fact once, and let only lists have facts below them.");
            return null;
        }

        Misfit(json, "item", item is not null == (type == FactType.List), "A list, and only a list, says what an item is called.");
        Misfit(json, "unit", unit is null || type == FactType.Number, "Only a number has a unit.");
        Misfit(json, "whole", !json.Has("whole") || type == FactType.Number, "Only a number can be whole.");
        Misfit(json, "options", options.Count > 0 == type is FactType.Word or FactType.Set, "A word or a set, and nothing else, has options.");
        var fact = new Fact(scope, scope.Facts.Count, facts.Count, path, name, type)
        {
            Unit = unit,
            Whole = json.BooleanOrNull("whole") ?? false,
            Minimum = json.NumberOrNull("minimum"),
            Maximum = json.NumberOrNull("maximum"),
            Options = options,
            Question = json.Text("question"),
            Help = json.TextOrNull("help"),
            Citation = json.TextOrNull("citation"),
            IsAsked = json.BooleanOrNull("asked") ?? type is not (FactType.Text or FactType.Texts),
        };
        scope.TryAdd(fact);
        if (type == FactType.List) scopes.Add(new FactScope(scopes.Count, path, item ?? name, scope, fact));
        return fact;
    }

    /// <summary>True if <paramref name="path"/> is the fact's own path or lies below a fact that is not a list.</summary>
    private static bool IsUnder(string path, Fact fact) =>
        path == fact.Path || fact.Type != FactType.List && path.StartsWith(fact.Path + ".", StringComparison.Ordinal);

    private static bool IsUnder(string path, string other) => path.StartsWith(other + ".", StringComparison.Ordinal);

    private static bool IsPath(string path) =>
        path.Split('.').All(part => part.Length > 0 && char.IsAsciiLetterLower(part[0]) && part.All(char.IsAsciiLetterOrDigit) && part != "complete");

    private static void Misfit(StrictObject json, string member, bool fits, string hint)
    {
        if (!fits) json.Add(FaultCode.FactMemberMisfit, member, $"'{member}' does not fit the fact's type.", hint);
    }
}
