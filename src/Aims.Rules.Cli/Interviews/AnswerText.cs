using System.Globalization;
using System.Text.Json.Nodes;
using Aims.Answers.Assessments;
using Aims.Facts;

namespace Aims.Cli.Interviews;

/// <summary>Reads what a person typed as an answer.</summary>
internal static class AnswerText
{
    public static string Expected(FactType type) => type switch
    {
        FactType.Boolean => "y or n",
        FactType.Number => "a number",
        FactType.Date => "a day, YYYY-MM-DD",
        FactType.Word => "one of the above",
        FactType.Set => "those that hold, separated by commas; none if none",
        FactType.List => "short ids separated by commas; none if there are none",
        _ => "a text",
    };

    /// <summary>What is wrong with the answer, or null.</summary>
    public static string? Problem(ProfileQuestion question, string line) => question.Type switch
    {
        FactType.Boolean when line is not ("y" or "n" or "yes" or "no") => "Write y or n.",
        FactType.Number when !decimal.TryParse(line, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => "Write a number, with a point before decimals.",
        FactType.Date when !DateOnly.TryParseExact(line, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => "Write a day as YYYY-MM-DD.",
        FactType.Word or FactType.Set when Words(line).FirstOrDefault(w => !question.Options.Any(o => o.Value == w)) is { } wrong => $"'{wrong}' is not one of the above.",
        FactType.Word when Words(line).Count != 1 => "Write one of the above.",
        FactType.List when Words(line).Distinct().Count() != Words(line).Count => "Write each id once.",
        _ when line.Length == 0 => "Write an answer, ? or q.",
        _ => null,
    };

    public static JsonNode Value(ProfileQuestion question, string line) => question.Type switch
    {
        FactType.Boolean => line[0] == 'y',
        FactType.Number => decimal.Parse(line, NumberStyles.Float, CultureInfo.InvariantCulture),
        FactType.Set => new JsonArray([.. Words(line).Distinct().Select(w => JsonValue.Create(w))]),
        FactType.List => new JsonArray([.. Words(line).Select(w => new JsonObject { ["id"] = w })]),
        _ => line,
    };

    private static List<string> Words(string line) =>
        line == "none" ? [] : [.. line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
