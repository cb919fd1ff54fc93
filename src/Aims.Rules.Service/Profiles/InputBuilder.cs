using System.Globalization;
using Aims.Facts;

namespace Aims.Service.Profiles;

/// <summary>Makes the input objects and enums of a vocabulary, and finds names that two of its texts would share.</summary>
internal sealed class InputBuilder(Vocabulary vocabulary)
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];

    /// <summary>The profile as an input object.</summary>
    /// <exception cref="InputNamesException">Two types, or two values of an enum, would have the same name.</exception>
    public RecordInput Build()
    {
        var profile = Record(vocabulary.Root, "", "", "Profile", "What is known about one organisation, its systems, models and management system. What is left out is unknown; null is refused.");
        return _faults.Count == 0 ? profile : throw new InputNamesException(_faults);
    }

    /// <param name="scope">Where the facts live.</param>
    /// <param name="prefix">The group in the scope, with a dot behind it; empty for the whole scope.</param>
    /// <param name="stem">How the names of the types inside begin.</param>
    /// <param name="name">The name of the record's own type, without its ending.</param>
    /// <param name="description">What the record states.</param>
    private RecordInput Record(FactScope scope, string prefix, string stem, string name, string description)
    {
        var type = Named($"{name}Input", scope, prefix);
        var inside = scope.Facts.Where(fact => fact.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        var fields = new List<FactInput>();
        foreach (var group in inside.GroupBy(fact => fact.Name[prefix.Length..].Split('.')[0]))
            fields.Add(group.First() is { } fact && fact.Name == prefix + group.Key
                ? Field(fact, group.Key, stem)
                : Group(Record(scope, $"{prefix}{group.Key}.", stem + InputNames.Type(group.Key), stem + InputNames.Type(group.Key), $"Facts of '{prefix}{group.Key}'."), group.Key));
        return new RecordInput(type, description, fields, Closable(inside, prefix, name, scope));
    }

    private static FactInput Group(RecordInput record, string name) => new(name, record.Type, record.Description) { Record = record };

    private FactInput Field(Fact fact, string name, string stem)
    {
        var own = stem + InputNames.Type(name);
        switch (fact.Type)
        {
            case FactType.Word or FactType.Set:
                var options = Options(fact, $"{own}Option");
                var type = fact.Type == FactType.Word ? options.Type : Named($"{own}SetInput", fact.Scope, fact.Name);
                return new FactInput(name, type, Describe(fact)) { Fact = fact, Options = options };
            case FactType.List:
                var items = vocabulary.FindScope(fact.Path)!;
                var item = stem + InputNames.Type(items.Item);
                var record = Record(items, "", item, item, $"One {items.Item}.");
                return new FactInput(name, $"[{record.Type}!]", Describe(fact)) { Fact = fact, Record = record };
            default:
                return new FactInput(name, Scalar(fact), Describe(fact)) { Fact = fact };
        }
    }

    private static string Scalar(Fact fact) => fact.Type switch
    {
        FactType.Boolean => "Boolean",
        FactType.Number => fact is { Whole: true, Minimum: >= int.MinValue, Maximum: <= int.MaxValue } ? "Int" : "Float",
        FactType.Date => "Date",
        FactType.Texts => "[String!]",
        _ => "String",
    };

    private OptionNames Options(Fact fact, string type)
    {
        Named(type, fact.Scope, fact.Name);
        return Checked(new OptionNames(type, $"Options of '{fact.Path}'.", [.. fact.Options.Select(option => (InputNames.Constant(option.Value), option.Value, $"{option.Value}: {option.Text}"))]));
    }

    private OptionNames? Closable(List<Fact> inside, string prefix, string name, FactScope scope)
    {
        var values = inside.Where(fact => fact.Type is FactType.Set or FactType.List).Select(fact => fact.Name[prefix.Length..])
            .Select(text => (InputNames.Constant(text), text, text)).ToList();
        if (values.Count == 0) return null;
        values.Insert(0, (RecordInput.All, "", "all sets and lists of this record, also those that are left out"));
        return Checked(new OptionNames(Named($"{name}CompleteOption", scope, prefix), "Sets and lists that can be said to be complete.", values));
    }

    private OptionNames Checked(OptionNames options)
    {
        foreach (var empty in options.Values.Where(value => value.Name.Length == 0))
            _faults.Add($"Enum '{options.Type}': '{empty.Text}' has no letter or digit and so no name. Rename the option.");
        foreach (var same in options.Values.GroupBy(value => value.Name).Where(same => same.Count() > 1))
            _faults.Add($"Enum '{options.Type}': {string.Join(" and ", same.Select(value => $"'{value.Text}'"))} would both be named {same.Key}. Rename one of them.");
        return options;
    }

    private string Named(string type, FactScope scope, string within)
    {
        var path = $"{scope.Path}.{within}".Trim('.');
        if (!_types.TryAdd(type, path)) _faults.Add($"'{_types[type]}' and '{path}' would both be of type '{type}'. Rename one of them.");
        return type;
    }

    private static string Describe(Fact fact)
    {
        List<string> parts = [fact.Question];
        if (fact.Help is { } help) parts.Add(help);
        if (Range(fact) is { Length: > 0 } range) parts.Add(range);
        if (fact.Citation is { } citation) parts.Add($"Matters for {citation}.");
        return string.Join(' ', parts);
    }

    private static string Range(Fact fact)
    {
        List<string> parts = [];
        if (fact.Whole) parts.Add("a whole number");
        if (fact.Minimum is { } minimum) parts.Add(string.Create(CultureInfo.InvariantCulture, $"at least {minimum}"));
        if (fact.Maximum is { } maximum) parts.Add(string.Create(CultureInfo.InvariantCulture, $"at most {maximum}"));
        if (fact.Unit is { } unit) parts.Add($"in {unit}");
        return parts.Count == 0 ? "" : $"Number: {string.Join(", ", parts)}.";
    }
}
