using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Aims.GraphQL.Tests.Service.Assessments;

/// <summary>What is wrong with a profile comes back as errors that a program can act on, and never with half an answer.</summary>
public sealed class ProfileFaultTests(WebApplicationFactory<Program> factory) : IClassFixture<WebApplicationFactory<Program>>
{
    private const string Query = "query ($profile: ProfileInput!) { assess(profile: $profile) { binding { role } } corpus { version } }";

    [Fact]
    public async Task All_faults_of_a_profile_come_at_once_with_code_path_and_hint()
    {
        var answer = await Ask("""
            { "organisation": { "name": "" },
              "systems": [ { "id": "a", "isAiSystem": null, "annexIII": { "includes": ["V_4_A", "V_4_A"], "excludes": ["V_2"] }, "annexI": { "includes": ["TOYS"], "excludes": ["TOYS"] } }, { "id": "a" } ],
              "models": [ { "trainingCompute": -1 } ] }
            """);
        Assert.Null(answer["data"]!["assess"]);
        Assert.NotNull(answer["data"]!["corpus"]);
        Assert.Equal(
            [
                ("AIMS710", "$.organisation.name"), ("AIMS702", "$.systems[0].isAiSystem"), ("AIMS709", "$.systems[0].annexI"),
                ("AIMS707", "$.systems[0].annexIII.includes[1]"), ("AIMS707", "$.systems[1].id"), ("AIMS706", "$.models[0].trainingCompute"),
            ],
            Faults(answer));
        Assert.All(answer["errors"]!.AsArray(), error =>
        {
            Assert.Equal("assess", error!["path"]![0]!.GetValue<string>());
            Assert.NotEqual("", error["extensions"]!["hint"]!.GetValue<string>());
        });
    }

    [Fact]
    public async Task Duties_of_one_framework_can_be_asked_for_and_an_unknown_one_is_an_error()
    {
        const string Within = """query ($f: ID) { assess(profile: { organisation: { establishedIn: UNION, personalData: { includes: [AUTOMATED] }, dataRoles: { includes: [CONTROLLER] } } }, framework: $f) { undecided { provision { id } } binding { provision { id } } } }""";
        using var client = factory.CreateClient();
        var one = await (await client.PostAsJsonAsync("/graphql", new { query = Within, variables = new { f = "gdpr" } })).Content.ReadFromJsonAsync<JsonObject>();
        var provisions = new[] { "binding", "undecided" }.SelectMany(list => one!["data"]!["assess"]![list]!.AsArray()).Select(d => d!["provision"]!["id"]!.GetValue<string>()).ToList();
        Assert.NotEmpty(provisions);
        Assert.All(provisions, id => Assert.StartsWith("gdpr:", id, StringComparison.Ordinal));
        var none = await (await client.PostAsJsonAsync("/graphql", new { query = Within, variables = new { f = "gdrp" } })).Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal("UNKNOWN_FRAMEWORK", none!["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Faults_of_the_library_are_the_same_at_the_same_paths()
    {
        const string Json = """{ "systems": [ { "id": "a" }, { "id": "a", "isAiSystem": null } ], "models": [ { "trainingCompute": -1 } ] }""";
        var expected = Assert.Throws<Aims.Data.CorpusException>(() => Corpus.Shipped.ReadProfile(System.Text.Encoding.UTF8.GetBytes(Json))).Faults;
        Assert.Equal(expected.Select(fault => (fault.Code, (string?)fault.Path)).Order(), Faults(await Ask(Json)).Order());
    }

    [Theory]
    [InlineData("""{ "systems": [ { "firstPlaced": "2026-02-30" } ] }""", "AIMS705", "$profile.systems[0].firstPlaced")]
    [InlineData("""{ "systems": [ { "firstPlaced": null } ] }""", "AIMS702", "$.systems[0].firstPlaced")]
    [InlineData("""{ "systems": null }""", "AIMS702", "$.systems")]
    [InlineData("""{ "organisation": null }""", "AIMS702", "$.organisation")]
    [InlineData("""{ "systems": [ { "annexIII": null } ] }""", "AIMS702", "$.systems[0].annexIII")]
    [InlineData("""{ "systems": [ { "annexIII": { "includes": null } } ] }""", "AIMS702", "$.systems[0].annexIII.includes")]
    [InlineData("""{ "complete": null }""", "AIMS708", "$.complete")]
    [InlineData("""{ "models": [ { "trainingCompute": 1e300 } ] }""", "AIMS706", "$.models[0].trainingCompute")]
    public async Task A_fault_has_its_code_and_place(string profile, string code, string path) =>
        Assert.Equal([(code, path)], Faults(await Ask(profile)));

    [Theory]
    [InlineData("""{ "systems": [ { "isAiSystem": "yes" } ] }""", "Boolean")]
    [InlineData("""{ "systems": [ { "annexIII": { "includes": ["4(a)"] } } ] }""", "SystemAnnexIIIOption")]
    [InlineData("""{ "systems": [ { "isAISystem": true } ] }""", "Did you mean 'isAiSystem'?")]
    [InlineData("""{ "complete": ["SYSTEM"] }""", "Did you mean 'SYSTEMS'?")]
    [InlineData("null", "ProfileInput!")]
    public async Task What_is_not_of_its_type_is_refused_before_anything_is_answered(string profile, string message)
    {
        var answer = await Ask(profile);
        Assert.Null(answer["data"]);
        Assert.Equal("VARIABLE", answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
        Assert.Contains(message, answer["errors"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_impossible_day_in_the_document_has_the_same_code_and_hint()
    {
        var error = (await Send(new { query = """{ assess(profile: { systems: [{ firstPlaced: "2026-02-30" }] }) { binding { role } } }""" }))["errors"]![0]!;
        Assert.Equal("AIMS705", error["extensions"]!["code"]!.GetValue<string>());
        Assert.Equal("ValuesOfCorrectTypeRule", error["extensions"]!["rule"]!.GetValue<string>());
        Assert.NotNull(error["extensions"]!["hint"]);
        Assert.Equal(46, error["locations"]![0]!["column"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_variable_that_is_left_out_leaves_its_fact_unknown_and_null_does_not()
    {
        const string Part = "query ($ai: Boolean) { questions(profile: { systems: [{ id: \"a\", isAiSystem: $ai }] }, first: 500) { fact } }";
        var asked = (await Send(new { query = Part }))["data"]!["questions"]!.AsArray().Select(question => question!["fact"]!.GetValue<string>());
        Assert.Contains("systems[0].isAiSystem", asked);
        Assert.Equal([("AIMS702", "$.systems[0].isAiSystem")], Faults(await Send(new { query = Part, variables = new { ai = (bool?)null } })));
    }

    private static IEnumerable<(string Code, string? Path)> Faults(JsonNode answer) =>
        answer["errors"]!.AsArray().Select(error => (error!["extensions"]!["code"]!.GetValue<string>(), error["extensions"]!["path"]?.GetValue<string>()));

    private Task<JsonNode> Ask(string profile) => Send(new { query = Query, variables = new JsonObject { ["profile"] = JsonNode.Parse(profile) } });

    private async Task<JsonNode> Send<T>(T request)
    {
        using var client = factory.CreateClient();
        using var response = await client.PostAsJsonAsync("/graphql", request);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
