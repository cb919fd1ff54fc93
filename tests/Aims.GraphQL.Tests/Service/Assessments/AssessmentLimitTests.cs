using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Aims.GraphQL.Tests.Service.Assessments;

/// <summary>What a large profile may take.</summary>
public sealed class AssessmentLimitTests
{
    [Fact]
    public async Task Ranking_the_questions_of_a_large_profile_ends_with_the_time_of_the_request()
    {
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("Aims:Http:MaxTime", "00:00:01"));
        // The quadratic work of ranking for a thousand open systems takes minutes, however fast the machine.
        var (status, answer) = await Ask(factory, "questions(profile: $profile) { fact }", 1_000);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("LIMIT_TIME", answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
        Assert.Null(answer["data"]);
    }

    [Fact]
    public async Task Longer_lists_are_refused_before_anything_is_read()
    {
        await using var factory = new WebApplicationFactory<Program>();
        var (_, answer) = await Ask(factory, "assess(profile: $profile) { corpus }", 1_001);
        Assert.Equal("LIMIT_INPUT_LIST", answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Lists_of_the_answer_have_their_limit_too()
    {
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("Aims:Limits:MaxResultListLength", "60"));
        var (_, answer) = await Ask(factory, "assess(profile: $profile) { undecided { role } }", 3);
        Assert.Equal("LIMIT_RESULT_LIST", answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
        Assert.Null(answer["data"]!["assess"]);
    }

    private static async Task<(HttpStatusCode Status, JsonNode Answer)> Ask(WebApplicationFactory<Program> factory, string field, int systems)
    {
        var profile = new { systems = Enumerable.Range(0, systems).Select(number => new { id = $"s{number}" }) };
        using var client = factory.CreateClient();
        using var response = await client.PostAsJsonAsync("/graphql", new { query = $"query ($profile: ProfileInput!) {{ {field} }}", variables = new { profile } });
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }
}
