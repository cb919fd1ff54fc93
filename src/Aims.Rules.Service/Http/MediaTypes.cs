using Microsoft.Net.Http.Headers;

namespace Aims.Service.Http;

/// <summary>Chooses the media type of an answer (GraphQL over HTTP, "Media Types").</summary>
internal static class MediaTypes
{
    public const string GraphQL = "application/graphql-response+json";
    public const string Json = "application/json";

    /// <summary>
    /// The media type that a client likes best; null if it takes neither. Who says nothing, or anything, gets plain JSON.
    /// </summary>
    public static string? Choose(string? accept)
    {
        if (string.IsNullOrEmpty(accept) || accept is "*/*" or Json) return Json;
        if (accept == GraphQL) return GraphQL;
        if (!MediaTypeHeaderValue.TryParseList([accept], out var ranges)) return null;
        string? best = null;
        var bestQuality = 0.0;
        foreach (var range in ranges)
        {
            if (Matching(range) is not { } type || (range.Quality ?? 1) <= bestQuality) continue;
            if (range.Charset.HasValue && !range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) continue;
            (best, bestQuality) = (type, range.Quality ?? 1);
        }

        return best;
    }

    /// <summary>Whether a request's body is JSON in UTF-8.</summary>
    public static bool IsJson(string? contentType) =>
        contentType == Json
        || (MediaTypeHeaderValue.TryParse(contentType, out var type)
            && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue
                || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase)));

    private static string? Matching(MediaTypeHeaderValue range)
    {
        if (range.MatchesAllTypes || range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase)) return Json;
        if (range.MediaType.Equals(GraphQL, StringComparison.OrdinalIgnoreCase)) return GraphQL;
        return range.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) ? Json : null;
    }
}
