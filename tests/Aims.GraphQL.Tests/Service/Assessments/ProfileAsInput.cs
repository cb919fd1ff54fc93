using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Aims.Facts;

namespace Aims.GraphQL.Tests.Service.Assessments;

/// <summary>Turns the JSON of a profile into the input of the schema, by the rule that docs/service.md states and by no code of the service.</summary>
internal static partial class ProfileAsInput
{
    public static JsonObject Of(JsonNode profile, Vocabulary vocabulary) => Record(profile.AsObject(), vocabulary.Root, "", vocabulary);

    public static string Name(string text)
    {
        var name = Others().Replace(Changes().Replace(text, "$1_$2"), "_").Trim('_').ToUpperInvariant();
        return char.IsAsciiDigit(name[0]) ? "V_" + name : name;
    }

    private static JsonObject Record(JsonObject json, FactScope scope, string prefix, Vocabulary vocabulary)
    {
        var input = new JsonObject();
        foreach (var (name, value) in json)
            input[name] = name == "complete" ? Complete(value!)
                : scope.Find(prefix + name) is { } fact ? Value(fact, value!, vocabulary)
                : Record(value!.AsObject(), scope, prefix + name + ".", vocabulary);
        return input;
    }

    private static JsonNode Value(Fact fact, JsonNode value, Vocabulary vocabulary) => fact.Type switch
    {
        FactType.Word => Name(value.GetValue<string>()),
        FactType.Set when value is JsonArray options => new JsonObject { ["includes"] = Names(options) },
        FactType.Set => new JsonObject(value.AsObject().Select(part => KeyValuePair.Create(part.Key, (JsonNode?)Names(part.Value!.AsArray())))),
        FactType.List => new JsonArray([.. value.AsArray().Select(item => Record(item!.AsObject(), vocabulary.FindScope(fact.Path)!, "", vocabulary))]),
        _ => value.DeepClone(),
    };

    private static JsonArray Complete(JsonNode value) => value is JsonArray names ? Names(names) : new JsonArray("ALL");

    private static JsonArray Names(JsonArray texts) => new([.. texts.Select(text => (JsonNode)Name(text!.GetValue<string>()))]);

    [GeneratedRegex("([a-z0-9])([A-Z])")]
    private static partial Regex Changes();

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Others();
}
