using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Aims.GraphQL.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Aims.GraphQL.Tests.Service.Assessments;

/// <summary>Assessments through the front door of the service, with the shipped corpus.</summary>
public sealed class AssessmentTests(WebApplicationFactory<Program> factory) : IClassFixture<WebApplicationFactory<Program>>
{
    private const string Recruiter = """
        { organisation: { establishedIn: UNION },
          systems: [{ id: "cv", isAiSystem: true, roles: { includes: [PROVIDER] }, unionLink: { includes: [UNION_MARKET] }, openSource: false,
                      annexIII: { includes: [V_4_A] }, profiling: true, onMarket: false, complete: ALL }],
          complete: ALL }
        """;

    public static TheoryData<string> Seeds =>
        [.. Directory.EnumerateFiles(Repository.File("seeds", "profiles"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("2026-06-01", "2026-08-02")]
    [InlineData("2026-08-01", "2027-12-02")]
    public async Task The_duties_of_an_Annex_III_system_start_when_the_law_as_known_says(string knownOn, string from)
    {
        var answer = (await Ask($$"""{ assess(profile: {{Recruiter}}, asOf: "2026-08-15", knownOn: "{{knownOn}}") { subjects { subject headline } binding { provision { id name } subject role from } } }"""))["data"]!["assess"]!;
        Assert.Equal("HIGH", answer["subjects"]![0]!["headline"]!.GetValue<string>());
        var duty = answer["binding"]!.AsArray().Single(duty => duty!["provision"]!["id"]!.GetValue<string>() == "eu-ai-act:Art.9")!;
        Assert.Equal(("system:cv", "provider", from), (duty["subject"]!.GetValue<string>(), duty["role"]!.GetValue<string>(), duty["from"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_empty_profile_is_unknown_binds_nothing_and_asks()
    {
        var answer = (await Ask("{ assess(profile: {}) { subjects { subject headline } binding { role } undecided { role } questions { fact text } } }"))["data"]!["assess"]!;
        Assert.Equal("UNKNOWN", Assert.Single(answer["subjects"]!.AsArray())!["headline"]!.GetValue<string>());
        Assert.Empty(answer["binding"]!.AsArray());
        Assert.Equal("systems", answer["questions"]![0]!["fact"]!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_profile_gets_the_same_answer_as_from_the_library(string seed)
    {
        var json = await File.ReadAllBytesAsync(Repository.File("seeds", "profiles", $"{seed}.json"));
        var day = new DateOnly(2026, 11, 21);
        var profile = Corpus.Shipped.ReadProfile(json);
        var variables = new JsonObject { ["profile"] = ProfileAsInput.Of(JsonNode.Parse(json)!, Corpus.Shipped.Facts) };
        var answer = await Ask(
            $$"""
            query ($profile: ProfileInput!) {
              assess(profile: $profile, asOf: "2026-11-21", knownOn: "2026-11-21") { {{AnswerAsJson.Assessment}} }
              timeline(profile: $profile, knownOn: "2026-11-21") { {{AnswerAsJson.Timeline}} }
            }
            """, variables);
        Assert.Null(answer["errors"]);
        Assert.Equal(
            Text(JsonNode.Parse(Corpus.Shipped.Assess(profile, day, day).ToJson())!), Text(AnswerAsJson.Of(answer["data"]!["assess"]!)));
        Assert.Equal(
            Text(JsonNode.Parse(Corpus.Shipped.Timeline(profile, day).ToJson())!), Text(AnswerAsJson.Of(answer["data"]!["timeline"]!)));
    }

    [Fact]
    public async Task Questions_are_the_first_of_those_of_the_assessment_and_a_declined_one_is_not_among_them()
    {
        const string Profile = """{ systems: [{ id: "a", isAiSystem: true }], complete: [MODELS] }""";
        var answer = (await Ask($$"""
            {
              assess(profile: {{Profile}}, knownOn: "2026-11-21") { questions { {{AnswerAsJson.Question}} } }
              questions(profile: {{Profile}}, knownOn: "2026-11-21", first: 2) { {{AnswerAsJson.Question}} }
            }
            """))["data"]!;
        var all = answer["assess"]!["questions"]!.AsArray();
        var first = answer["questions"]!.AsArray();
        Assert.Equal(all.Take(2).Select(question => Text(question!)), first.Select(question => Text(question!)));
        var declined = first[0]!["fact"]!.GetValue<string>();
        var rest = await Ask($$"""{ questions(profile: {{Profile}}, knownOn: "2026-11-21", declined: ["{{declined}}"], first: 500) { fact } }""");
        Assert.NotEmpty(rest["data"]!["questions"]!.AsArray());
        Assert.DoesNotContain(declined, rest["data"]!["questions"]!.AsArray().Select(question => question!["fact"]!.GetValue<string>()));
        Assert.Equal("BAD_PAGE_SIZE", (await Ask("{ questions(profile: {}, first: 501) { fact } }"))["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_question_names_the_values_by_which_the_input_states_its_answer()
    {
        var answer = await Ask("""{ questions(profile: { systems: [{ id: "a", isAiSystem: true }] }, first: 500) { fact type options { name value text } citation provision { id } } }""");
        var question = answer["data"]!["questions"]!.AsArray().Single(question => question!["fact"]!.GetValue<string>() == "systems[0].annexIII")!;
        Assert.Equal("SET", question["type"]!.GetValue<string>());
        Assert.Equal("eu-ai-act:Annex III", question["provision"]!["id"]!.GetValue<string>());
        Assert.Contains(question["options"]!.AsArray(), option => option!["name"]!.GetValue<string>() == "V_4_A" && option["value"]!.GetValue<string>() == "4(a)");
        Assert.All(question["options"]!.AsArray(), option => Assert.Equal(ProfileAsInput.Name(option!["value"]!.GetValue<string>()), option["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task An_open_set_leaves_the_rest_unknown_and_a_closed_one_does_not()
    {
        Assert.Equal("UNKNOWN", await HeadlineOf("""prohibitedPractices: { excludes: [V_5_1_A] }"""));
        Assert.Equal("PROHIBITED", await HeadlineOf("""prohibitedPractices: { includes: [V_5_1_A] }"""));
        Assert.Equal("MINIMAL", await HeadlineOf("""complete: ALL, isProduct: false, safetyComponent: false, realWorldTesting: false, permittedRealTimeIdentification: false, profiling: false"""));
    }

    private async Task<string> HeadlineOf(string facts)
    {
        var roles = facts.Contains("complete", StringComparison.Ordinal) ? "" : "exclusions: { excludes: [MILITARY_DEFENCE_NATIONAL_SECURITY, INTERNATIONAL_LAW_ENFORCEMENT_COOPERATION, SCIENTIFIC_RESEARCH, PRE_MARKET_RESEARCH_TESTING, PERSONAL_NON_PROFESSIONAL_USE] },";
        var answer = await Ask($$"""
            { assess(profile: { organisation: { establishedIn: UNION }, systems: [{ id: "a", isAiSystem: true, roles: { includes: [DEPLOYER] }, unionLink: { includes: [UNION_MARKET] }, openSource: false, {{roles}} {{facts}} }] },
                asOf: "2026-11-21", knownOn: "2026-11-21") { subjects { headline } } }
            """);
        return answer["data"]!["assess"]!["subjects"]![0]!["headline"]!.GetValue<string>();
    }

    private static string Text(JsonNode node) => node.ToJsonString();

    private async Task<JsonNode> Ask(string query, JsonObject? variables = null)
    {
        using var client = factory.CreateClient();
        using var response = await client.PostAsJsonAsync("/graphql", new { query, variables });
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
