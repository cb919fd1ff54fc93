using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Aims.Cli.Output;

/// <summary>Tables as JSON: a list of objects whose members are the columns.</summary>
internal static class TableJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Table table) => Written(writer => WriteRows(writer, table));

    /// <summary>Several tables as the members of one object, named by their titles, behind the corpus that they come from.</summary>
    public static string Of(string corpus, IEnumerable<Table> tables) => Written(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("corpus", corpus);
        foreach (var table in tables)
        {
            writer.WritePropertyName(Member(table.Title!));
            WriteRows(writer, table);
        }

        writer.WriteEndObject();
    });

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteRows(Utf8JsonWriter writer, Table table)
    {
        writer.WriteStartArray();
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            for (var i = 0; i < row.Count; i++) writer.WriteString(Member(table.Columns[i]), row[i]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>A heading in camel case: "Found in" gives <c>foundIn</c>.</summary>
    private static string Member(string column)
    {
        var words = column.Split([' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select((word, i) => i == 0 ? word.ToLowerInvariant() : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()));
    }
}
