using System.Text.Json;
using System.Text.Unicode;

namespace Aims.Data;

/// <summary>Parses the text of a JSON document that may come from anybody.</summary>
internal static class JsonText
{
    /// <summary>The document, or null and a fault.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> json, int largest, FaultCollector faults)
    {
        if (json.Length > largest)
        {
            faults.Add(FaultCode.FileTooLarge, "$", $"The document has {json.Length} bytes.", $"At most {largest} bytes are read.");
            return null;
        }

        if (!Utf8.IsValid(json.Span))
        {
            faults.Add(FaultCode.NotUtf8, "$", "The document is not valid UTF-8.", "Save it as UTF-8.");
            return null;
        }

        try
        {
            var start = json.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
            return JsonDocument.Parse(json[start..], new JsonDocumentOptions { MaxDepth = 64 });
        }
        catch (JsonException error)
        {
            faults.Add(FaultCode.NotJson, "$", $"Not JSON at line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}.", "Complete or correct the document there.");
            return null;
        }
    }
}
