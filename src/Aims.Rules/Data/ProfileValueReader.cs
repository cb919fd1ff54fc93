using System.Globalization;
using System.Text.Json;
using Aims.Facts;
using Aims.Text;

namespace Aims.Data;

/// <summary>Reads one value of a profile. A value at fault is reported and stays unknown.</summary>
internal static class ProfileValueReader
{
    private const int LongestText = 2_000;
    private const decimal Largest = 1e27m;

    public static FactCell Read(Fact fact, JsonElement json, JsonPath path, FaultCollector faults) => fact.Type switch
    {
        FactType.Boolean when json.ValueKind is JsonValueKind.True or JsonValueKind.False => FactCell.Of(json.GetBoolean()),
        FactType.Number when json.ValueKind == JsonValueKind.Number => Number(fact, json, path, faults),
        FactType.Date when json.ValueKind == JsonValueKind.String => Date(json.GetString()!, path, faults),
        FactType.Text when json.ValueKind == JsonValueKind.String => Text(json.GetString()!, path, faults) is { } text ? FactCell.Of(text) : default,
        FactType.Texts when json.ValueKind == JsonValueKind.Array => Texts(json, path, faults),
        FactType.Word when json.ValueKind == JsonValueKind.String => Option(fact, json, path, faults) is >= 0 and var option ? FactCell.Of((decimal)option) : default,
        FactType.Set when json.ValueKind == JsonValueKind.Array => FactCell.OfSet(Elements(fact, json, path, faults), 0, fact.AllOptions),
        FactType.Set when json.ValueKind == JsonValueKind.Object => OpenSet(fact, json, path, faults),
        _ => Wrong(path, Expected(fact), json, faults),
    };

    /// <summary>Reports a value of the wrong type, or a null, and leaves the fact unknown.</summary>
    public static FactCell Wrong(JsonPath path, string expected, JsonElement found, FaultCollector faults)
    {
        if (found.ValueKind == JsonValueKind.Null)
            faults.Add(FaultCode.NullFact, path.ToString(), "null is not a value.", "Leave the member out: what a profile does not state is unknown.");
        else
            faults.Add(FaultCode.WrongFactType, path.ToString(), $"Expected {expected}, found {Describe(found.ValueKind)}.", $"Write {expected}.");
        return default;
    }

    private static FactCell Number(Fact fact, JsonElement json, JsonPath path, FaultCollector faults)
    {
        if (json.TryGetDecimal(out var number) && Math.Abs(number) <= Largest && number >= (fact.Minimum ?? -Largest) && number <= (fact.Maximum ?? Largest)
            && (!fact.Whole || decimal.IsInteger(number)))
            return FactCell.Of(number);
        var range = string.Create(CultureInfo.InvariantCulture, $"{(fact.Whole ? "a whole number" : "a number")} from {fact.Minimum ?? -Largest} to {fact.Maximum ?? Largest}");
        faults.Add(FaultCode.NumberOutOfRange, path.ToString(), $"{Shorten(json.GetRawText())} is out of range.", $"Write {range}{(fact.Unit is null ? "" : $", in {fact.Unit}")}.");
        return default;
    }

    private static FactCell Date(string text, JsonPath path, FaultCollector faults)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return FactCell.Of(date);
        faults.Add(FaultCode.ImpossibleDate, path.ToString(), $"'{Shorten(text)}' is not a day.", "Write a day of the calendar as YYYY-MM-DD.");
        return default;
    }

    private static string? Text(string text, JsonPath path, FaultCollector faults)
    {
        if (!string.IsNullOrWhiteSpace(text) && text.Length <= LongestText) return text;
        faults.Add(FaultCode.BadFactText, path.ToString(), $"The text has {text.Length} characters.", $"Write 1 to {LongestText} characters, or leave the member out.");
        return null;
    }

    private static FactCell Texts(JsonElement json, JsonPath path, FaultCollector faults)
    {
        var texts = new List<string>();
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            var at = path.Index(index++);
            if (item.ValueKind != JsonValueKind.String) Wrong(at, "a text", item, faults);
            else if (Text(item.GetString()!, at, faults) is { } text) texts.Add(text);
        }

        return FactCell.Of([.. texts]);
    }

    private static int Option(Fact fact, JsonElement json, JsonPath path, FaultCollector faults)
    {
        var value = json.GetString()!;
        var index = fact.IndexOfOption(value);
        if (index < 0)
            faults.Add(FaultCode.UnknownOption, path.ToString(), $"'{Shorten(value)}' is not an option of {fact.Path}.",
                Suggestion.For(value, [.. fact.Options.Select(o => o.Value)]) ?? $"Options: {string.Join(", ", fact.Options.Select(o => o.Value))}.");
        return index;
    }

    private static ulong Elements(Fact fact, JsonElement json, JsonPath path, FaultCollector faults)
    {
        ulong bits = 0;
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            var at = path.Index(index++);
            if (item.ValueKind != JsonValueKind.String)
            {
                Wrong(at, "a text", item, faults);
                continue;
            }

            var option = Option(fact, item, at, faults);
            if (option < 0) continue;
            if ((bits >> option & 1) != 0) faults.Add(FaultCode.DoubledValue, at.ToString(), $"'{item.GetString()}' stands twice.", "Keep one of the two.");
            bits |= 1UL << option;
        }

        return bits;
    }

    /// <summary>A set whose elements are stated one by one: <c>{"includes": […], "excludes": […]}</c>.</summary>
    private static FactCell OpenSet(Fact fact, JsonElement json, JsonPath path, FaultCollector faults)
    {
        ulong includes = 0, excludes = 0;
        foreach (var member in json.EnumerateObject())
        {
            var at = path.Member(member.Name);
            if (member.Name is not ("includes" or "excludes"))
                faults.Add(FaultCode.UnknownFact, at.ToString(), $"'{member.Name}' is not a part of a set.", "Write 'includes' and 'excludes', or a list.");
            else if (member.Value.ValueKind != JsonValueKind.Array)
                Wrong(at, "a list", member.Value, faults);
            else if (member.Name == "includes")
                includes |= Elements(fact, member.Value, at, faults);
            else
                excludes |= Elements(fact, member.Value, at, faults);
        }

        if ((includes & excludes) != 0)
            faults.Add(FaultCode.ContradictoryElement, path.ToString(), $"'{fact.Options[System.Numerics.BitOperations.TrailingZeroCount(includes & excludes)].Value}' is included and excluded.", "Keep one of the two.");
        return FactCell.OfSet(includes, excludes & ~includes, fact.AllOptions);
    }

    private static string Expected(Fact fact) => fact.Type switch
    {
        FactType.Boolean => "true or false",
        FactType.Number => "a number",
        FactType.Date => "a day as YYYY-MM-DD in double quotes",
        FactType.Text => "a text",
        FactType.Texts => "a list of texts",
        FactType.Word => "one option in double quotes",
        _ => "a list of options",
    };

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => "true or false",
    };
}
