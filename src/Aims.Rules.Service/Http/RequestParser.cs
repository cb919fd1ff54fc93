using System.Text;
using System.Text.Json;
using Aims.GraphQL;

namespace Aims.Service.Http;

/// <summary>
/// Reads the parameters of a request (GraphQL over HTTP, "Request"): document, name of the operation, variables, extensions.
/// </summary>
internal static class RequestParser
{
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <summary>The body of a POST.</summary>
    public static GraphQLRequest Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body.Span, new JsonReaderOptions { MaxDepth = 64 });
            return ReadBody(ref reader, body);
        }
        catch (JsonException problem)
        {
            throw Bad($"The body is not JSON, or has a member twice: {problem.Message}");
        }
        catch (InvalidOperationException)
        {
            throw Bad("A text in the body is not valid Unicode.");
        }
    }

    /// <summary>The query string of a GET.</summary>
    public static GraphQLRequest Parse(IQueryCollection query)
    {
        foreach (var (name, values) in query)
            if (name is "query" or "operationName" or "variables" or "extensions" && values.Count > 1)
                throw Bad($"Parameter '{name}' is given twice.");
        var document = query["query"].ToString();
        if (document.Length == 0) throw Bad("Parameter 'query' is missing.");
        var operation = query["operationName"].ToString();
        return new GraphQLRequest(document)
        {
            OperationName = operation.Length == 0 ? null : operation,
            Variables = Object(query["variables"].ToString(), "variables"),
            ReportCost = AsksForCost(Object(query["extensions"].ToString(), "extensions")),
        };
    }

    private static GraphQLRequest ReadBody(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
            throw new RequestException(
                StatusCodes.Status400BadRequest, HttpErrorCode.BatchNotSupported,
                "Batches are not supported: send one operation a request.");
        if (reader.TokenType != JsonTokenType.StartObject) throw Bad("The body must be a JSON object.");

        var request = default(GraphQLRequest);
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.ValueTextEquals("query"u8) ? 1
                : reader.ValueTextEquals("operationName"u8) ? 2
                : reader.ValueTextEquals("variables"u8) ? 4
                : reader.ValueTextEquals("extensions"u8) ? 8
                : 0;
            if ((seen & member) != 0) throw Bad($"Member '{reader.GetString()}' stands twice.");
            seen |= member;
            reader.Read();
            switch (member)
            {
                case 1:
                    request = request with { Document = Text(ref reader) };
                    break;
                case 2:
                    if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
                        throw Bad("Member 'operationName' must be a text or null.");
                    request = request with { OperationName = reader.GetString() };
                    break;
                case 4:
                    request = request with { Variables = Object(ref reader, body, "variables") };
                    break;
                case 8:
                    request = request with { ReportCost = AsksForCost(Object(ref reader, body, "extensions")) };
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        // Reads to the end, so that text after the object is an error.
        while (reader.Read())
        {
        }

        return (seen & 1) != 0 ? request : throw Bad("Member 'query' is missing.");
    }

    private static byte[] Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String) throw Bad("Member 'query' must be a text.");
        var text = new byte[reader.ValueSpan.Length];
        var length = reader.CopyString(text);
        return length == text.Length ? text : text[..length];
    }

    private static JsonElement Object(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, string name)
    {
        if (reader.TokenType == JsonTokenType.Null) return default;
        if (reader.TokenType != JsonTokenType.StartObject) throw Bad($"Member '{name}' must be an object or null.");
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return Element(body[start..(int)reader.BytesConsumed]);
    }

    private static JsonElement Object(string text, string name)
    {
        if (text.Length == 0) return default;
        try
        {
            var element = Element(Encoding.UTF8.GetBytes(text));
            return element.ValueKind switch
            {
                JsonValueKind.Object => element,
                JsonValueKind.Null => default,
                _ => throw Bad($"Parameter '{name}' must be a JSON object."),
            };
        }
        catch (JsonException problem)
        {
            throw Bad($"Parameter '{name}' is not a JSON object: {problem.Message}");
        }
    }

    // The element lives as long as the request; without the pool nothing has to be given back.
    private static JsonElement Element(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, _strict);
        return document.RootElement.Clone();
    }

    private static bool AsksForCost(JsonElement extensions) =>
        extensions.ValueKind == JsonValueKind.Object && extensions.TryGetProperty("cost", out var cost)
            && cost.ValueKind == JsonValueKind.True;

    private static RequestException Bad(string message) =>
        new(StatusCodes.Status400BadRequest, HttpErrorCode.BadRequest, message);
}
