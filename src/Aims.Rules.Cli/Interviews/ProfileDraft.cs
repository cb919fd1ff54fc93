using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Aims.Answers.Assessments;
using Aims.Facts;

namespace Aims.Cli.Interviews;

/// <summary>A profile while it is being written.</summary>
internal sealed partial class ProfileDraft(JsonObject root)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an answer at the fact's place; a set or list that was asked for is complete.</summary>
    public void Answer(ProfileQuestion question, string line)
    {
        var record = root;
        var steps = Step().Matches(question.Fact);
        foreach (var step in steps.SkipLast(1))
            record = step.Groups["at"].Success
                ? (JsonObject)((JsonArray)record[step.Groups["name"].Value]!)[int.Parse(step.Groups["at"].Value, System.Globalization.CultureInfo.InvariantCulture)]!
                : (JsonObject)(record[step.Groups["name"].Value] ??= new JsonObject());
        var name = steps[^1].Groups["name"].Value;
        record[name] = AnswerText.Value(question, line);
        if (question.Type is FactType.Set or FactType.List) Close(record, name);
    }

    public string ToJson() => root.ToJsonString(Indented);

    private static void Close(JsonObject record, string name)
    {
        if (record["complete"] is JsonValue) return; // true: everything is complete
        if (record["complete"] is not JsonArray complete) record["complete"] = complete = [];
        if (!complete.Any(c => c!.GetValue<string>() == name)) complete.Add(name);
    }

    [GeneratedRegex(@"(?<name>\w+)(\[(?<at>\d+)\])?")]
    private static partial Regex Step();
}
