using System.Text.Json;
using Aims.Facts;

namespace Aims.Data;

/// <summary>The JSON Schema (2020-12) of a profile, generated from the vocabulary.</summary>
public static class ProfileSchema
{
    /// <summary>Writes the schema, indented, UTF-8.</summary>
    public static byte[] Write(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", "Profile: what is known about an organisation, its systems, models and management system");
            WriteRecord(json, vocabulary, vocabulary.Root, "");
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteRecord(Utf8JsonWriter json, Vocabulary vocabulary, FactScope scope, string prefix)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        var closable = new List<string>();
        foreach (var group in scope.Facts.Where(f => f.Name.StartsWith(prefix, StringComparison.Ordinal)).GroupBy(f => f.Name[prefix.Length..].Split('.')[0]))
        {
            json.WriteStartObject(group.Key);
            if (group.First() is { } fact && fact.Name == prefix + group.Key) WriteFact(json, vocabulary, fact);
            else WriteRecord(json, vocabulary, scope, prefix + group.Key + ".");
            json.WriteEndObject();
            closable.AddRange(group.Where(f => f.Type is FactType.Set or FactType.List).Select(f => f.Name[prefix.Length..]));
        }

        if (closable.Count > 0) WriteComplete(json, closable);
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteComplete(Utf8JsonWriter json, List<string> closable)
    {
        json.WriteStartObject("complete");
        json.WriteString("description", "Which lists and sets are complete: nothing else is the case. true closes all of this record.");
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteBoolean("const", true);
        json.WriteEndObject();
        json.WriteStartObject();
        WriteArrayOf(json, closable);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, Vocabulary vocabulary, Fact fact)
    {
        json.WriteString("description", fact.Help is null ? fact.Question : $"{fact.Question} {fact.Help}");
        switch (fact.Type)
        {
            case FactType.Boolean:
                json.WriteString("type", "boolean");
                break;
            case FactType.Number:
                json.WriteString("type", fact.Whole ? "integer" : "number");
                if (fact.Minimum is { } minimum) json.WriteNumber("minimum", minimum);
                if (fact.Maximum is { } maximum) json.WriteNumber("maximum", maximum);
                break;
            case FactType.Date:
                json.WriteString("type", "string");
                json.WriteString("format", "date");
                break;
            case FactType.Text:
                WriteText(json);
                break;
            case FactType.Texts:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteText(json);
                json.WriteEndObject();
                break;
            case FactType.Word:
                WriteOptions(json, fact.Options.Select(o => o.Value));
                break;
            case FactType.Set:
                WriteSet(json, fact);
                break;
            default:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteRecord(json, vocabulary, vocabulary.FindScope(fact.Path)!, "");
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteSet(Utf8JsonWriter json, Fact fact)
    {
        var options = fact.Options.Select(o => o.Value).ToList();
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteArrayOf(json, options);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var part in (string[])["includes", "excludes"])
        {
            json.WriteStartObject(part);
            WriteArrayOf(json, options);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArrayOf(Utf8JsonWriter json, IEnumerable<string> options)
    {
        json.WriteString("type", "array");
        json.WriteBoolean("uniqueItems", true);
        json.WriteStartObject("items");
        WriteOptions(json, options);
        json.WriteEndObject();
    }

    private static void WriteOptions(Utf8JsonWriter json, IEnumerable<string> options)
    {
        json.WriteStartArray("enum");
        foreach (var option in options) json.WriteStringValue(option);
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteNumber("minLength", 1);
        json.WriteNumber("maxLength", 2_000);
    }
}
