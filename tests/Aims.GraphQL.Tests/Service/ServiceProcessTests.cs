using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Aims.GraphQL.Tests.Reference;

namespace Aims.GraphQL.Tests.Service;

/// <summary>What only the whole service can show: its start, its keys on a real port, and the audit suite.</summary>
public sealed class ServiceProcessTests
{
    private const string Loopback = "--Aims:Url=http://127.0.0.1:0";

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    public async Task On_an_address_that_others_reach_it_does_not_start_without_keys(string url)
    {
        using var service = ServiceProcess.Start($"--Aims:Url={url}");
        var (exitCode, output, errors) = await service.Ended();
        Assert.Equal(2, exitCode);
        Assert.Equal("", output);
        Assert.Contains(
            $"Aims:Url '{url}' is not on this machine only: give Aims:ApiKeys, or say --allow-anonymous.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_keys_it_answers_who_has_a_valid_one()
    {
        using var service = ServiceProcess.Start(
        [
            Loopback,
            .. Key(0, "tool", "open sesame", DateTimeOffset.UtcNow.AddHours(1)),
            .. Key(1, "lasting", "for ever", null),
            .. Key(2, "old", "stale", DateTimeOffset.UtcNow.AddHours(-1)),
        ]);
        using var client = new HttpClient { BaseAddress = await service.Listening() };
        Assert.Equal(HttpStatusCode.OK, await Status(client, "open sesame"));
        Assert.Equal(HttpStatusCode.OK, await Status(client, "for ever"));
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(client, "stale"));
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(client, "wrong"));
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(client, Hash("open sesame")));

        // Loopback does not stand in for a key, and only health is open.
        using var response = await client.GetAsync(new Uri("/graphql/schema", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        var refusal = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal("UNAUTHENTICATED", refusal["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
        Assert.Equal("ready", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
    }

    [ReferenceFact]
    public async Task All_audits_of_the_audit_suite_pass()
    {
        using var service = ServiceProcess.Start(Loopback);
        Audits.AllPass(new Uri(await service.Listening(), "/graphql"));
    }

    private static string[] Key(int index, string name, string key, DateTimeOffset? expires) =>
    [
        $"--Aims:ApiKeys:{index}:Name={name}",
        $"--Aims:ApiKeys:{index}:Sha256={Hash(key)}",
        .. expires is { } end ? [$"--Aims:ApiKeys:{index}:Expires={end:O}"] : Array.Empty<string>(),
    ];

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static async Task<HttpStatusCode> Status(HttpClient client, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ __typename }" }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
