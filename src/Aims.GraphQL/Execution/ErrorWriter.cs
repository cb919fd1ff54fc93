using System.Collections;
using System.Collections.Immutable;

namespace Aims.GraphQL.Execution;

/// <summary>Writes errors as the answer lists them (specification §7.1.2).</summary>
internal static class ErrorWriter
{
    /// <summary>The member <c>errors</c>, with its name.</summary>
    public static void Write(ResponseBuffer buffer, ImmutableArray<GraphQLError> errors)
    {
        buffer.Write("\"errors\":["u8);
        for (var i = 0; i < errors.Length; i++)
        {
            if (i > 0) buffer.Write((byte)',');
            Write(buffer, errors[i]);
        }

        buffer.Write((byte)']');
    }

    private static void Write(ResponseBuffer buffer, GraphQLError error)
    {
        buffer.Write("{\"message\":"u8);
        buffer.WriteText(error.Message);
        if (!error.Locations.IsEmpty)
        {
            buffer.Write(",\"locations\":["u8);
            for (var i = 0; i < error.Locations.Length; i++)
            {
                buffer.Write(i > 0 ? ",{\"line\":"u8 : "{\"line\":"u8);
                buffer.WriteNumber(error.Locations[i].Line);
                buffer.Write(",\"column\":"u8);
                buffer.WriteNumber(error.Locations[i].Column);
                buffer.Write((byte)'}');
            }

            buffer.Write((byte)']');
        }

        if (error.Path is { } path)
        {
            buffer.Write(",\"path\":"u8);
            WriteValue(buffer, path);
        }

        buffer.Write(",\"extensions\":{\"code\":"u8);
        buffer.WriteText(error.Code);
        if (error.Rule is { } rule)
        {
            buffer.Write(",\"rule\":"u8);
            buffer.WriteText(rule);
        }

        foreach (var (name, value) in error.Extensions ?? ImmutableDictionary<string, object?>.Empty)
        {
            if (name is "code" or "rule") continue;
            buffer.Write((byte)',');
            buffer.WriteText(name);
            buffer.Write((byte)':');
            WriteValue(buffer, value);
        }

        buffer.Write("}}"u8);
    }

    private static void WriteValue(ResponseBuffer buffer, object? value)
    {
        switch (value)
        {
            case null: buffer.Write("null"u8); break;
            case string text: buffer.WriteText(text); break;
            case bool boolean: buffer.WriteBoolean(boolean); break;
            case int number: buffer.WriteNumber(number); break;
            case long number: buffer.WriteNumber(number); break;
            case double number when double.IsFinite(number): buffer.WriteNumber(number); break;
            case IEnumerable items:
                buffer.Write((byte)'[');
                var isFirst = true;
                foreach (var item in items)
                {
                    if (!isFirst) buffer.Write((byte)',');
                    isFirst = false;
                    WriteValue(buffer, item);
                }

                buffer.Write((byte)']');
                break;
            default: buffer.WriteText(value.ToString() ?? ""); break;
        }
    }
}
