using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aims.Tests.Rules;

/// <summary>Turns the facts of a closed-world case into a profile: what the case does not list is stated as absent.</summary>
internal static class ClosedWorldProfile
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "subject", "actor", "isAiSystem", "exclusions", "scope", "annexIII", "profilingOfNaturalPersons", "prohibitedPractices", "transparency",
        "derogationClaimed", "placedOnMarket", "modifications", "annexI", "isGpai", "designatedByCommission",
    };

    public static JsonObject Of(JsonElement facts)
    {
        Assert.All(facts.EnumerateObject(), f => Assert.Contains(f.Name, Known));
        var actor = facts.GetProperty("actor");
        var isModel = facts.GetProperty("subject").GetString() == "gpai-model";
        var item = isModel ? Model(facts, actor) : System(facts, actor);
        var organisation = Organisation(actor);
        PlainProfile.Fill(organisation, Shipped.Vocabulary.Root, "organisation.");
        PlainProfile.Fill(item, Shipped.Vocabulary.FindScope(isModel ? "models" : "systems")!);
        return new JsonObject
        {
            ["organisation"] = organisation,
            [isModel ? "models" : "systems"] = new JsonArray(item),
            ["complete"] = true,
        };
    }

    private static JsonObject Organisation(JsonElement actor)
    {
        var roles = new JsonArray();
        if (Flag(actor, "publicBody"))
        {
            roles.Add("public-authority");
            roles.Add("body-governed-by-public-law");
        }

        if (Flag(actor, "providesPublicServices")) roles.Add("private-provider-of-public-services");
        return new JsonObject
        {
            ["establishedIn"] = actor.GetProperty("establishedIn").GetString() == "EU" ? "union" : "third-country",
            ["publicRoles"] = roles,
            ["size"] = "large",
            ["partnerEnterprises"] = false,
            ["financialInstitution"] = Flag(actor, "financialInstitution"),
        };
    }

    private static JsonObject System(JsonElement facts, JsonElement actor)
    {
        var placed = facts.TryGetProperty("placedOnMarket", out var date) ? date.GetString() : null;
        var scope = Words(facts, "scope");
        var system = new JsonObject
        {
            ["id"] = "subject",
            ["isAiSystem"] = !facts.TryGetProperty("isAiSystem", out var ai) || ai.GetBoolean(),
            ["roles"] = new JsonArray(actor.GetProperty("role").GetString()),
            ["unionLink"] = new JsonArray(scope.Contains("output-used-in-eu") ? "output-used-in-union" : "union-market"),
            ["exclusions"] = Array(Words(facts, "exclusions")),
            ["prohibitedPractices"] = Array(Words(facts, "prohibitedPractices")),
            ["annexIII"] = Array(Words(facts, "annexIII")),
            ["profiling"] = Flag(facts, "profilingOfNaturalPersons"),
            ["derogation"] = facts.TryGetProperty("derogationClaimed", out var derogation) ? new JsonArray(derogation.GetString()) : [],
            ["transparency"] = Array(Words(facts, "transparency")),
            ["modifications"] = Array(Words(facts, "modifications")),
            ["onMarket"] = placed is not null,
            ["workplaceUse"] = Flag(actor, "employer"),
            ["trainedWithData"] = true,
            ["complete"] = true,
        };
        if (placed is not null) system["firstPlaced"] = placed;
        var annexI = facts.TryGetProperty("annexI", out var product) ? product : default;
        system["annexI"] = annexI.ValueKind == JsonValueKind.Object ? new JsonArray(annexI.GetProperty("sector").GetString()) : [];
        system["safetyComponent"] = Flag(annexI, "safetyFunction");
        system["thirdPartyAssessment"] = Flag(annexI, "thirdPartyAssessment");
        system["assessmentOnlyForNonSafetyRisks"] = Flag(annexI, "assessmentOnlyForNonSafetyRisks");
        return system;
    }

    private static JsonObject Model(JsonElement facts, JsonElement actor) => new()
    {
        ["id"] = "subject",
        ["isGeneralPurpose"] = !facts.TryGetProperty("isGpai", out var general) || general.GetBoolean(),
        ["roles"] = new JsonArray(actor.GetProperty("role").GetString()),
        ["onUnionMarket"] = true,
        ["exclusions"] = Array(Words(facts, "exclusions")),
        ["designatedByCommission"] = Flag(facts, "designatedByCommission"),
        ["highImpactCapabilities"] = false,
        ["trainingCompute"] = 0,
        ["presumptionRebutted"] = false,
        ["openSource"] = false,
        ["modificationComputeShare"] = 0,
        ["onMarket"] = false,
        ["complete"] = true,
    };

    private static bool Flag(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.GetBoolean();

    private static List<string> Words(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(v => v.GetString()!)] : [];

    private static JsonArray Array(List<string> words) => [.. words.Select(w => JsonValue.Create(w))];
}
