using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Aims.GraphQL.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Aims.GraphQL.Tests.Service.Assessments;

/// <summary>The example of docs/service.md is a real query with its real answer. AIMS_APPROVE=1 writes the answer that it gets now.</summary>
public sealed partial class DocumentationTests
{
    [Fact]
    public async Task The_documented_assessment_is_what_the_service_answers()
    {
        var file = Repository.File("docs", "service.md");
        var text = (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n");
        var example = Example().Match(text);
        await using var factory = new WebApplicationFactory<Program>();
        using var client = factory.CreateClient();
        using var response = await client.PostAsJsonAsync("/graphql", new { query = example.Groups["query"].Value });
        var answer = Show(JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
        if (Environment.GetEnvironmentVariable("AIMS_APPROVE") == "1")
        {
            var place = example.Groups["answer"];
            await File.WriteAllTextAsync(file, string.Concat(text.AsSpan(0, place.Index), answer, text.AsSpan(place.Index + place.Length)));
        }
        else
        {
            Assert.Equal(answer, example.Groups["answer"].Value);
        }
    }

    /// <summary>Items of lists on a line each, so that the answer can be read.</summary>
    private static string Show(JsonNode answer)
    {
        var json = answer.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        return json.Replace(":[{", ":[\n  {", StringComparison.Ordinal).Replace("},{", "},\n  {", StringComparison.Ordinal) + "\n";
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```\n\n```json\n(?<answer>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Example();
}
