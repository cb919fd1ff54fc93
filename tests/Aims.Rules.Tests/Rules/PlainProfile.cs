using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.Facts;

namespace Aims.Tests.Rules;

/// <summary>A profile of which every fact is stated as absent: nothing holds, all lists and sets are closed, one by one, so that a case can open one.</summary>
internal static class PlainProfile
{
    /// <summary>The profile with one item of the list <c>systems</c> or <c>models</c>; of the organisation alone for the empty path.</summary>
    public static JsonObject Of(string list)
    {
        var facts = JsonDocument.Parse(list == "models"
            ? """{"subject":"gpai-model","actor":{"role":"provider","establishedIn":"EU"}}"""
            : """{"subject":"ai-system","actor":{"role":"provider","establishedIn":"EU"}}""").RootElement;
        var profile = ClosedWorldProfile.Of(facts);
        profile["complete"] = Closed(Shipped.Vocabulary.Root);
        if (list.Length == 0)
        {
            profile.Remove("systems");
            return profile;
        }

        var item = (JsonObject)profile[list]![0]!;
        item["roles"] = new JsonArray();
        item["complete"] = Closed(Shipped.Vocabulary.FindScope(list)!);
        return profile;
    }

    /// <summary>States every boolean of the scope that the record leaves open as false, and every number as its least.</summary>
    public static void Fill(JsonObject record, FactScope scope, string prefix = "")
    {
        foreach (var fact in scope.Facts.Where(f => f.Name.StartsWith(prefix, StringComparison.Ordinal) && !record.ContainsKey(f.Name[prefix.Length..])))
            if (fact.Type == FactType.Boolean) record[fact.Name[prefix.Length..]] = false;
            else if (fact.Type == FactType.Number) record[fact.Name[prefix.Length..]] = fact.Minimum ?? 0;
    }

    private static JsonArray Closed(FactScope scope) => [.. scope.Facts.Where(f => f.Type is FactType.Set or FactType.List).Select(f => JsonValue.Create(f.Name))];
}
