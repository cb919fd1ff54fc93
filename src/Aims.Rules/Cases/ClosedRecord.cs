using System.Text.Json.Nodes;
using Aims.Facts;

namespace Aims.Cases;

/// <summary>Closes a record: a boolean that it does not state is false, a number the least, all sets and lists are complete.</summary>
internal static class ClosedRecord
{
    public static void Close(JsonObject record, FactScope scope, Vocabulary vocabulary)
    {
        foreach (var fact in scope.Facts)
        {
            var stated = Get(record, fact.Name);
            if (fact.Type == FactType.List)
                foreach (var item in (stated as JsonArray ?? []).OfType<JsonObject>()) Close(item, vocabulary.FindScope(fact.Path)!, vocabulary);
            else if (stated is null && fact.Type == FactType.Boolean) Put(record, fact.Name, false);
            else if (stated is null && fact.Type == FactType.Number) Put(record, fact.Name, fact.Minimum ?? 0);
        }

        record["complete"] = true;
    }

    /// <summary>The value that a dotted name leads to, or null.</summary>
    public static JsonNode? Get(JsonObject record, string name)
    {
        JsonNode? at = record;
        foreach (var part in name.Split('.')) at = (at as JsonObject)?[part];
        return at;
    }

    public static void Put(JsonObject record, string name, JsonNode? value) => Owner(record, name)[LastName(name)] = value;

    /// <summary>The nested object that a dotted name leads to, made if need be.</summary>
    public static JsonObject Owner(JsonObject record, string name)
    {
        foreach (var part in name.Split('.')[..^1])
        {
            if (record[part] is not JsonObject inner) record[part] = inner = [];
            record = inner;
        }

        return record;
    }

    public static string LastName(string name) => name[(name.LastIndexOf('.') + 1)..];
}
