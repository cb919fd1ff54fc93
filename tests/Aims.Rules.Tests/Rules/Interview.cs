using System.Text.Json.Nodes;
using Aims.Answers.Assessments;
using Aims.Facts;

namespace Aims.Tests.Rules;

/// <summary>Somebody who answers every question, from the truth about one system; what it does not state is not the case.</summary>
internal sealed class Interview(JsonObject truth)
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private readonly JsonObject _profile = [];

    public Assessment Last { get; private set; } = null!;

    /// <summary>Answers the first question again and again until the condition holds; the questions that were asked.</summary>
    public List<string> Run(Func<Assessment, bool> until)
    {
        var asked = new List<string>();
        while (true)
        {
            Last = Assessment.Of(Shipped.Book, Shipped.Profile(_profile.ToJsonString()), Today, Today);
            if (until(Last) || Last.Questions.Count == 0) return asked;
            Assert.DoesNotContain(Last.Questions[0].Fact, asked);
            asked.Add(Last.Questions[0].Fact);
            Answer(Last.Questions[0]);
        }
    }

    private void Answer(ProfileQuestion question)
    {
        var at = _profile;
        var name = question.Fact;
        if (question.Type == FactType.List)
        {
            if (name == "systems") at["systems"] = new JsonArray(new JsonObject());
            Close(at, name);
            return;
        }

        if (name.StartsWith("systems[0].", StringComparison.Ordinal)) (at, name) = ((JsonObject)_profile["systems"]![0]!, name["systems[0].".Length..]);
        else if (name.StartsWith("organisation.", StringComparison.Ordinal)) (at, name) = ((JsonObject)(_profile["organisation"] ??= new JsonObject()), name["organisation.".Length..]);
        at[name] = truth[name]?.DeepClone() ?? Ordinary(question, name);
        if (question.Type == FactType.Set) Close(at, name);
    }

    private static JsonNode Ordinary(ProfileQuestion question, string name) => question.Type switch
    {
        FactType.Boolean => name == "isAiSystem",
        FactType.Set => name == "unionLink" ? new JsonArray("union-market") : new JsonArray(),
        FactType.Word => question.Options[0].Value,
        FactType.Date => "2026-10-01",
        _ => 1,
    };

    private static void Close(JsonObject record, string name)
    {
        if (record["complete"] is not JsonArray complete) record["complete"] = complete = [];
        complete.Add(name);
    }
}
