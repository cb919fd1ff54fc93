using System.Globalization;
using System.Text.Json;
using Aims.Graph;
using Aims.Text;

namespace Aims.Data;

/// <summary>
/// A JSON object read strictly: unknown, doubled and missing members, wrong types, words that are not allowed and bad
/// dates are collected as faults, and reading goes on with a neutral value so that one run finds all of them.
/// </summary>
internal readonly struct StrictObject
{
    private readonly JsonElement _element;
    private readonly FaultCollector _faults;

    public StrictObject(JsonElement element, JsonPath path, FaultCollector faults, params ReadOnlySpan<string> members)
    {
        (_element, Path, _faults) = (element, path, faults);
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(FaultCode.WrongType, path.ToString(), $"Expected an object, found {Describe(element)}.", "Write an object in braces.");
            _element = default;
            return;
        }

        ulong seen = 0;
        foreach (var property in element.EnumerateObject())
        {
            var at = IndexOf(members, property);
            if (at < 0)
                faults.Add(FaultCode.UnknownMember, path.Member(property.Name).ToString(), $"Unknown member '{property.Name}'.",
                    Suggestion.For(property.Name, members) ?? $"Allowed here: {string.Join(", ", members!)}.");
            else if ((seen & (1UL << at)) != 0)
                faults.Add(FaultCode.DoubledMember, path.Member(property.Name).ToString(), $"Member '{property.Name}' stands twice.", "Keep one of the two.");
            else
                seen |= 1UL << at;
        }
    }

    public JsonPath Path { get; }

    public bool Has(string name) => _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out _);

    public bool IsArray(string name) => Find(name) is { ValueKind: JsonValueKind.Array };

    public string Text(string name) => Required(name, JsonValueKind.String, "a text") is { } value ? NotEmpty(name, value.GetString()!) : "";

    public string? TextOrNull(string name) => Optional(name, JsonValueKind.String, "a text") is { } value ? NotEmpty(name, value.GetString()!) : null;

    /// <summary>A required text, number, true or false, as it is written.</summary>
    public string Scalar(string name)
    {
        if (Find(name) is not { } value) Missing(name);
        else if (value.ValueKind == JsonValueKind.String) return value.GetString()!;
        else if (value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False) return value.GetRawText();
        else Wrong(name, "a text, a number, true or false", value);
        return "";
    }

    public bool? BooleanOrNull(string name)
    {
        if (Find(name) is not { } value) return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.GetBoolean();
        Wrong(name, "true or false", value);
        return null;
    }

    public decimal? NumberOrNull(string name)
    {
        if (Find(name) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)) return number;
        Wrong(name, "a number", value);
        return null;
    }

    public DateOnly? DateOrNull(string name) => TextOrNull(name) is { } text ? ParseDate(name, text) : null;

    public DateOnly Date(string name) => Text(name) is { Length: > 0 } text ? ParseDate(name, text) ?? default : default;

    /// <summary>A required word of a closed list; the first word of the list stands in for a wrong one.</summary>
    public T Word<T>(string name, WordList<T> words) where T : struct, Enum =>
        OneOf(name, words.All) is { Length: > 0 } word ? words.Find(word)!.Value : words.First;

    /// <summary>A required text of a closed list; empty where it is missing or not allowed.</summary>
    public string OneOf(string name, IReadOnlyList<string> words)
    {
        if (Text(name) is not { Length: > 0 } text) return "";
        if (words.Contains(text)) return text;
        NotAllowed(name, text, words);
        return "";
    }


    public JsonElement? Object(string name) => Required(name, JsonValueKind.Object, "an object");

    public JsonElement? ObjectOrNull(string name) => Optional(name, JsonValueKind.Object, "an object");

    public List<string> Texts(string name)
    {
        var list = new List<string>();
        foreach (var (item, at) in Items(name))
        {
            if (item.ValueKind == JsonValueKind.String && item.GetString() is { Length: > 0 } text) list.Add(text);
            else _faults.Add(FaultCode.WrongType, at.ToString(), $"Expected a text, found {Describe(item)}.", "Write a text in double quotes.");
        }

        return list;
    }

    public List<JsonItem> RequiredItems(string name)
    {
        if (!Has(name)) Missing(name);
        return Items(name);
    }

    /// <summary>The items of an array; none if the member is absent.</summary>
    public List<JsonItem> Items(string name)
    {
        var list = new List<JsonItem>();
        if (Optional(name, JsonValueKind.Array, "a list") is not { } array) return list;
        var path = Path.Member(name);
        var index = 0;
        foreach (var item in array.EnumerateArray()) list.Add(new JsonItem(item, path.Index(index++)));
        return list;
    }

    public void Add(string code, string name, string message, string hint) => _faults.Add(code, Path.Member(name).ToString(), message, hint);

    private JsonElement? Required(string name, JsonValueKind kind, string what)
    {
        if (Find(name) is not { } value)
        {
            Missing(name);
            return null;
        }

        return OfKind(name, value, kind, what);
    }

    private JsonElement? Optional(string name, JsonValueKind kind, string what) =>
        Find(name) is { } value ? OfKind(name, value, kind, what) : null;

    private JsonElement? OfKind(string name, JsonElement value, JsonValueKind kind, string what)
    {
        if (value.ValueKind == kind) return value;
        Wrong(name, what, value);
        return null;
    }

    private JsonElement? Find(string name) =>
        _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out var value) ? value : null;

    private void Missing(string name)
    {
        if (_element.ValueKind == JsonValueKind.Object)
            _faults.Add(FaultCode.MissingMember, Path.ToString(), $"Member '{name}' is missing.", $"Add '{name}'.");
    }

    private void Wrong(string name, string what, JsonElement found) =>
        _faults.Add(FaultCode.WrongType, Path.Member(name).ToString(), $"Expected {what}, found {Describe(found)}.",
            found.ValueKind == JsonValueKind.Null ? "Leave the member out: null is not a value here." : $"Write {what}.");

    private string NotEmpty(string name, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) Add(FaultCode.TextLength, name, $"'{name}' is empty.", "Write the text, or leave the member out if it is optional.");
        return text;
    }

    private DateOnly? ParseDate(string name, string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Add(FaultCode.BadDate, name, $"'{text}' is not a day.", "Write a day of the calendar as YYYY-MM-DD.");
        return null;
    }

    private void NotAllowed(string name, string text, IReadOnlyList<string> allowed) =>
        Add(FaultCode.WordNotAllowed, name, $"'{text}' is not allowed.", Suggestion.For(text, [.. allowed]) ?? $"Allowed: {string.Join(", ", allowed)}.");

    private static int IndexOf(ReadOnlySpan<string> members, JsonProperty property)
    {
        for (var i = 0; i < members.Length; i++)
            if (property.NameEquals(members[i])) return i;
        return -1;
    }

    private static string Describe(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        JsonValueKind.Undefined => "nothing",
        _ => "true or false",
    };
}
