using System.Text.Json;
using System.Text.Unicode;

namespace Aims.Data;

/// <summary>Parses the bytes of one corpus file, or says why it cannot.</summary>
internal static class JsonFile
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    /// <summary>The whole file as JSON; null if it is no complete JSON in UTF-8, which is then a fault.</summary>
    public static JsonElement? Parse(ReadOnlyMemory<byte> bytes, FaultCollector faults)
    {
        if (bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (!Utf8.IsValid(bytes.Span))
        {
            faults.Add(FaultCode.NotUtf8, "$", "The text is not UTF-8.", "Save the file as UTF-8.");
            return null;
        }

        try
        {
            return JsonDocument.Parse(bytes, Options).RootElement;
        }
        catch (JsonException e)
        {
            faults.Add(FaultCode.NotJson, "$", $"Not complete JSON at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}: {FirstSentence(e.Message)}",
                "Mend the syntax; a file that ends too early was cut off. At most 32 levels may be nested.");
            return null;
        }
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? message : message[..(end + 1)];
    }
}
