using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Aims.GraphQL.Inputs;

namespace Aims.Service.Profiles;

/// <summary>
/// Writes a coerced input object as the JSON of a profile, so that profiles from everywhere are read by the one strict reader. Paths stay
/// the same: a fault at <c>$.systems[0].annexIII.includes[1]</c> is there in the input too.
/// </summary>
internal static class ProfileJson
{
    public static ReadOnlyMemory<byte> Write(RecordInput type, InputRecord profile)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes);
        WriteRecord(json, type, profile);
        json.Flush();
        return bytes.WrittenMemory;
    }

    private static void WriteRecord(Utf8JsonWriter json, RecordInput type, InputRecord record)
    {
        json.WriteStartObject();
        foreach (var (name, value) in record.Fields)
        {
            if (name == RecordInput.Complete) WriteComplete(json, type.Closable!, value);
            else if (type.Fields.Count > 0) WriteField(json, type[name], value);
        }

        json.WriteEndObject();
    }

    private static void WriteComplete(Utf8JsonWriter json, OptionNames closable, object? value)
    {
        json.WritePropertyName(RecordInput.Complete);
        if (value is object?[] names && names.Contains(RecordInput.All)) json.WriteBooleanValue(true);
        else WriteValue(json, value, closable);
    }

    private static void WriteField(Utf8JsonWriter json, FactInput field, object? value)
    {
        json.WritePropertyName(field.Name);
        switch (value)
        {
            case InputRecord record when field.Record is { } group:
                WriteRecord(json, group, record);
                break;
            case object?[] items when field.Record is { } item:
                json.WriteStartArray();
                foreach (var record in items) WriteRecord(json, item, (InputRecord)record!);
                json.WriteEndArray();
                break;
            case InputRecord set:
                json.WriteStartObject();
                foreach (var (part, options) in set.Fields)
                {
                    json.WritePropertyName(part);
                    WriteValue(json, options, field.Options);
                }

                json.WriteEndObject();
                break;
            default:
                WriteValue(json, value, field.Options);
                break;
        }
    }

    private static void WriteValue(Utf8JsonWriter json, object? value, OptionNames? options)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case int number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case DateOnly day: json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case string text: json.WriteStringValue(options is null ? text : options.TextOf(text)); break;
            default:
                json.WriteStartArray();
                foreach (var item in (object?[])value) WriteValue(json, item, options);
                json.WriteEndArray();
                break;
        }
    }
}
