using System.Text.Json.Nodes;

namespace Aims.GraphQL.Tests.Service.Assessments;

/// <summary>Turns answers of the service into the JSON that the library writes of the same answer.</summary>
internal static class AnswerAsJson
{
    private const string Because = "because { rule citation { id } reason facts { fact value } }";

    private const string Duty =
        $"provision {{ id }} subject role from until state readings {{ reading from citation {{ id }} why }} penalty {{ id }} {Because}";

    private const string Undecided = "undecided { provision { id } subject role rule dateOnly waitsFor }";

    public const string Question = "fact text help type options { value text } citation least decides";

    /// <summary>Everything that an assessment has, in the order in which the library writes it.</summary>
    public const string Assessment =
        $$"""
        corpus asOf knownOn subjects { subject name roles headline regimes possibleRegimes } binding { {{Duty}} }
        notBinding { provision { id } subject role {{Because}} } {{Undecided}} reliefs { provision { id } subject {{Because}} }
        conflicts { subject between { id } {{Because}} } relevant { framework { id } subject {{Because}} } questions { {{Question}} }
        """;

    /// <summary>Everything that a timeline has.</summary>
    public const string Timeline = $"knownOn entries {{ date begins {{ {Duty} }} ends {{ {Duty} }} disputed {{ {Duty} }} }} {Undecided}";

    public static JsonNode Of(JsonNode answer) => answer switch
    {
        JsonObject { Count: 1 } place when place["id"] is { } id => id.DeepClone(),
        JsonObject record => new JsonObject(record.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Member(member.Key, member.Value!)))),
        JsonArray items => new JsonArray([.. items.Select(item => Of(item!))]),
        _ => answer.DeepClone(),
    };

    private static JsonNode Member(string name, JsonNode value) => name switch
    {
        "state" or "type" => value.GetValue<string>().ToLowerInvariant(),
        "headline" => value.GetValue<string>().ToLowerInvariant().Replace('_', '-'),
        _ => Of(value),
    };
}
