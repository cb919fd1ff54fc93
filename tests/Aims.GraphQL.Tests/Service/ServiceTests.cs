using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Aims.GraphQL.Tests.Service;

/// <summary>The service with the shipped corpus.</summary>
public sealed class ServiceTests : IDisposable
{
    private readonly WebApplicationFactory<Program> _factory = new();

    public void Dispose() => _factory.Dispose();

    [Fact]
    public async Task It_answers_which_obligations_A_7_4_satisfies()
    {
        var answer = await Ask("""{ satisfies(control: "A.7.4") { question { id alsoIn { id } } summary { text full partial } answers { provision { id } verdict via { id } remainder { part { id } text } proof { steps { premises relation mapping review sources { id } } } } } }""");
        var satisfies = answer["data"]!["satisfies"]!;
        Assert.Equal("iso-42001:A.7.4", satisfies["question"]!["id"]!.GetValue<string>());
        Assert.StartsWith("A.7.4 alone fully meets", satisfies["summary"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotEmpty(satisfies["answers"]!.AsArray());
    }

    [Theory]
    [InlineData("{ corpus { version frameworkCount provisionCount dutyCount aspectCount mappingCount reviews { review mappings } frameworks { id roles { id } sources { id } } sources { id } } }")]
    [InlineData("{ frameworks(type: LAW) { id inForce provisions(first: 2, dutiesOnly: true) { totalCount edges { cursor node { id name } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }")]
    [InlineData("{ framework(id: \"iso-42001\") { title basis licence } provision(id: \"A.7.4\") { id kind title label summary force isDuty parent { id } children { id } aspects { id text } binds { id } applies { from } notes framework { id } } }")]
    [InlineData("{ provisions(framework: \"eu-ai-act\", force: [PROHIBITION], first: 3) { nodes { id applies { from until knownFrom knownUntil condition reading why sources { id } } } } search(text: \"data quality\") { matched provision { id } } }")]
    [InlineData("{ mappings(from: \"A.7.4\", relation: [INTERSECTS], review: [CHALLENGED]) { totalCount nodes { id from { id aspect { text } } relation to { id provision { id } } why remains rationale review basis { from to } sources { title } } } }")]
    [InlineData("{ satisfiedBy(provision: \"eu-ai-act:Art.10(3)\") { summary { text } answers { provision { id } verdict findings { verdict } } together { verdict statement { why in { id } } from { from } } } }")]
    [InlineData("{ explain(from: \"A.7.4\", to: \"eu-ai-act:Art.10(3)\") { from { id } to { id } moment { asOf knownOn } summary forward { verdict } backward { verdict } mappings { id } statements { why } mitigations { why } statutoryLinks { kind why } } }")]
    [InlineData("{ coverage(have: [\"A.7.4\", \"A.6.2.4\"], targets: [\"eu-ai-act\"], roles: [\"provider\"], asOf: \"2027-12-02\", knownOn: \"2026-08-01\") { text question { have { id } targets roles moment { asOf } } counts { duties full partial noContribution open } groups { container { id } counts { duties } } answers(verdict: PARTIAL) { provision { id } } } }")]
    [InlineData("{ matrix { from { id } to { id } counts { full } } claims(verdict: CORRECTED) { id document statement verdict finding sources { id } } sources { id date type access reference note } }")]
    [InlineData("{ roles(document: \"iso-22989\") { id document title summary place definition { id } within { id } kinds { id } sources { id } relations(document: \"eu-ai-act\") { from { id } relation to { id } difference review basis { from to } sources { id } } } role(id: \"importer\") { id } terminologies { id name title edition basis sources { id } } }")]
    public async Task Every_field_of_the_schema_answers(string query) => Assert.Null((await Ask(query))["errors"]);

    [Theory]
    [InlineData("""{ satisfies(control: "A.99") { summary { text } } corpus { version } }""", "UNKNOWN_PROVISION")]
    [InlineData("""{ provision(id: "nope:1") { id } corpus { version } }""", "UNKNOWN_PROVISION")]
    [InlineData("""{ satisfies(control: "A.7.4", framework: "nope") { summary { text } } corpus { version } }""", "UNKNOWN_FRAMEWORK")]
    [InlineData("""{ role(id: "provider") { id } corpus { version } }""", "UNKNOWN_ROLE")]
    [InlineData("""{ roles(document: "nope") { id } corpus { version } }""", "UNKNOWN_DOCUMENT")]
    public async Task A_bad_id_is_an_error_and_the_rest_of_the_data_stays(string query, string code)
    {
        var answer = await Ask(query);
        Assert.Equal(code, answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
        Assert.NotNull(answer["data"]!["corpus"]!["version"]);
    }

    [Fact]
    public async Task It_answers_what_a_producer_of_ISO_22989_is_under_the_AI_Act()
    {
        var rows = (await Ask("""{ role(id: "iso-22989:ai-producer") { relations(document: "eu-ai-act") { relation to { id } difference } } }"""))["data"]!["role"]!["relations"]!.AsArray();
        Assert.Contains(("OVERLAPS", "eu-ai-act:provider"), rows.Select(row => ((string)row!["relation"]!, (string)row["to"]!["id"]!)));
        Assert.Equal(Corpus.Shipped.Roles.From("iso-22989:ai-producer").Where(row => row.To.StartsWith("eu-ai-act:", StringComparison.Ordinal)).Select(row => row.Difference), rows.Select(row => (string)row!["difference"]!));
    }

    [Fact]
    public async Task Pages_join_to_the_whole()
    {
        var ids = new List<string>();
        string? cursor = null;
        do
        {
            var after = cursor is null ? "" : $", after: \"{cursor}\"";
            var page = (await Ask($$"""{ provisions(framework: "iso-42001", first: 40{{after}}) { nodes { id } pageInfo { hasNextPage endCursor } } }"""))["data"]!["provisions"]!;
            ids.AddRange(page["nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<string>()));
            cursor = page["pageInfo"]!["hasNextPage"]!.GetValue<bool>() ? page["pageInfo"]!["endCursor"]!.GetValue<string>() : null;
        }
        while (cursor is not null);
        Assert.Equal(Corpus.Shipped.FindFramework("iso-42001")!.Provisions.Select(provision => provision.Id.ToString()), ids);
    }

    [Fact]
    public async Task It_shows_its_schema_and_its_health()
    {
        using var client = _factory.CreateClient();
        Assert.Contains("type Query {", await client.GetStringAsync(new Uri("/graphql/schema", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal("live", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative)));
        Assert.Equal("ready", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
    }

    [Fact]
    public async Task With_keys_only_who_has_one_is_answered()
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("open sesame"u8));
        await using var guarded = _factory.WithWebHostBuilder(host => host
            .UseSetting("Aims:ApiKeys:0:Name", "tool").UseSetting("Aims:ApiKeys:0:Sha256", hash)
            .UseSetting("Aims:ApiKeys:1:Name", "old").UseSetting("Aims:ApiKeys:1:Sha256", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("stale"u8))).UseSetting("Aims:ApiKeys:1:Expires", "2020-01-01T00:00:00Z"));
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(guarded, null));
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(guarded, "Bearer wrong"));
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(guarded, "Bearer stale"));
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(guarded, "Basic open sesame"));
        Assert.Equal(HttpStatusCode.OK, await Status(guarded, "Bearer open sesame"));
        using var client = guarded.CreateClient();
        Assert.Equal("ready", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
    }

    private static async Task<HttpStatusCode> Status(WebApplicationFactory<Program> factory, string? authorization)
    {
        using var client = factory.CreateClient();
        if (authorization is not null) client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
        using var response = await client.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });
        return response.StatusCode;
    }

    private async Task<JsonNode> Ask(string query)
    {
        using var client = _factory.CreateClient();
        using var response = await client.PostAsJsonAsync("/graphql", new { query });
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
