using System.Net;
using System.Text.Json.Nodes;
using Aims.GraphQL.Tests.Reference;
using Aims.Service.Http;

namespace Aims.GraphQL.Tests.Http;

/// <summary>GraphQL over HTTP.</summary>
public sealed class OverHttpTests : IAsyncLifetime
{
    private ZooHost _host = null!;

    public async Task InitializeAsync() => _host = await ZooHost.Start();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [ReferenceFact]
    public void All_audits_of_the_audit_suite_pass() => Audits.AllPass(_host.Url);

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json;q=0.5, application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("text/html, application/graphql-response+json;q=0.1, */*;q=0.01", "application/graphql-response+json")]
    public async Task The_answer_has_the_media_type_that_the_client_likes_best(string? accept, string expected)
    {
        using var response = await _host.Post("""{"query":"{ numbers }"}""", accept: accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
    }

    [Theory]
    [InlineData("""{"query":"{ nope }"}""", 400)]
    [InlineData("""{"query":"{"}""", 400)]
    [InlineData("""{"query":"query ($a: Int!) { echo(number: $a) }"}""", 400)]
    [InlineData("""{"query":"query A { numbers }","operationName":"B"}""", 400)]
    [InlineData("""{"query":"mutation { rename(id: 1, name: \"a\") { id } }"}""", 400)]
    [InlineData("""{"query":"{ failsHard }"}""", 200)]
    [InlineData("""{"query":"{ fails }"}""", 200)]
    public async Task Refusals_show_in_the_status_only_where_clients_look_at_it(string body, int status)
    {
        using var modern = await _host.Post(body, accept: MediaTypes.GraphQL);
        using var plain = await _host.Post(body, accept: MediaTypes.Json);
        Assert.Equal((HttpStatusCode)status, modern.StatusCode);
        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
    }

    [Theory]
    [InlineData("[]", HttpErrorCode.BatchNotSupported)]
    [InlineData("""[{"query":"{ numbers }"}]""", HttpErrorCode.BatchNotSupported)]
    [InlineData("", HttpErrorCode.BadRequest)]
    [InlineData("null", HttpErrorCode.BadRequest)]
    [InlineData("{}", HttpErrorCode.BadRequest)]
    [InlineData("""{"query":null}""", HttpErrorCode.BadRequest)]
    [InlineData("""{"query":"{ numbers }","query":"{ numbers }"}""", HttpErrorCode.BadRequest)]
    [InlineData("""{"query":"{ numbers }","variables":{"a":1,"a":2}}""", HttpErrorCode.BadRequest)]
    [InlineData("""{"query":"{ numbers }","variables":[]}""", HttpErrorCode.BadRequest)]
    [InlineData("""{"query":"{ numbers }","extensions":"x"}""", HttpErrorCode.BadRequest)]
    [InlineData("""{"query":"{ numbers }"} x""", HttpErrorCode.BadRequest)]
    [InlineData("""{"query":"\ud800"}""", HttpErrorCode.BadRequest)]
    [InlineData("""{"query":"{ numbers }",}""", HttpErrorCode.BadRequest)]
    public async Task A_bad_body_is_400(string body, string code)
    {
        using var response = await _host.Post(body);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, await Code(response));
        await _host.AnswersAgain();
    }

    [Fact]
    public async Task Deep_variables_are_400()
    {
        using var response = await _host.Post($$"""{"query":"{ numbers }","variables":{"a":{{new string('[', 10_000)}}""");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await _host.AnswersAgain();
    }

    [Fact]
    public async Task Invalid_UTF8_is_400()
    {
        using var response = await _host.Post(new ByteArrayContent([.. "{\"query\":\"{ a"u8, 0xC3, 0x28, .. "}\"}"u8]), "application/json", null);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await _host.AnswersAgain();
    }

    [Theory]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    public async Task A_body_that_is_not_JSON_in_UTF8_is_415(string contentType)
    {
        using var response = await _host.Post("""{"query":"{ numbers }"}""", contentType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal(HttpErrorCode.UnsupportedMediaType, await Code(response));
        await _host.AnswersAgain();
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("nonsense")]
    public async Task A_client_that_takes_neither_media_type_gets_406(string accept)
    {
        using var response = await _host.Post("""{"query":"{ numbers }"}""", accept: accept);
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Fact]
    public async Task A_GET_asks_with_its_query_string()
    {
        using var response = await _host.Client.GetAsync(new Uri("/graphql?query=query+A($a:Int){echo(number:$a)}+query+B{numbers}&operationName=A&variables=%7B%22a%22:5%7D", UriKind.Relative));
        Assert.Equal("""{"data":{"echo":"|5|||||||||"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/graphql", 400)]
    [InlineData("/graphql?query=", 400)]
    [InlineData("/graphql?query={numbers}&query={numbers}", 400)]
    [InlineData("/graphql?query={numbers}&variables=1", 400)]
    [InlineData("/graphql?query={numbers}&variables={", 400)]
    [InlineData("/graphql?query=mutation{rename(id:1,name:2){id}}", 405)]
    public async Task A_bad_GET_is_refused(string url, int status)
    {
        using var response = await _host.Client.GetAsync(new Uri(url, UriKind.Relative));
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
    }

    [Fact]
    public async Task A_GET_that_the_client_knows_is_304()
    {
        var url = new Uri("/graphql?query={numbers}", UriKind.Relative);
        using var first = await _host.Client.GetAsync(url);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await _host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Other_methods_are_405()
    {
        using var response = await _host.Client.PutAsync(_host.Url, null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }

    private static async Task<string> Code(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!["extensions"]!["code"]!.GetValue<string>();
}
