using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Schemas;
using Aims.Service.Http;

namespace Aims.GraphQL.Tests.Http;

/// <summary>Requests that are meant to do harm: each gets its error, and the next request is answered.</summary>
public sealed class HostileRequestTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_large_is_413(bool isChunked)
    {
        await using var host = await ZooHost.Start();
        using var content = new StringContent("{\"query\":\"" + new string('x', 10_000_000) + "\"}");
        if (isChunked) content.Headers.ContentLength = null;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TransferEncodingChunked = isChunked;
        content.Headers.ContentType = new("application/json");
        try
        {
            using var response = await host.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
            Assert.Equal(HttpErrorCode.LimitBody, await Code(response));
        }
        catch (HttpRequestException problem) when (problem.InnerException is IOException or SocketException)
        {
            // The service may close the connection before the client has sent all of it.
        }

        await host.AnswersAgain();
    }

    [Fact]
    public async Task A_slow_body_ends_after_the_time_allowed()
    {
        await using var host = await ZooHost.Start(new HttpLimits { MaxTime = TimeSpan.FromMilliseconds(300) });
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, host.Url.Port);
        var stream = client.GetStream();
        await stream.WriteAsync("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"query\""u8.ToArray());
        using var reader = new StreamReader(stream, Encoding.ASCII);
        Assert.StartsWith("HTTP/1.1 503", await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(5)), StringComparison.Ordinal);
        await host.AnswersAgain();
    }

    [Fact]
    public async Task A_slow_resolver_is_cancelled_after_the_time_allowed()
    {
        await using var host = await ZooHost.Start(new HttpLimits { MaxTime = TimeSpan.FromMilliseconds(200) }, Slow());
        using var response = await host.Post("""{"query":"{ slow }"}""");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(HttpErrorCode.LimitTime, await Code(response));
    }

    [Fact]
    public async Task More_requests_than_allowed_at_one_time_are_told_to_come_again()
    {
        var query = new SlowQuery();
        await using var host = await ZooHost.Start(new HttpLimits { MaxConcurrency = 1, MaxTime = TimeSpan.FromSeconds(1) }, Slow(query));
        var first = host.Post("""{"query":"{ slow }"}""");
        await query.Started.Task;
        using var second = await host.Post("""{"query":"{ __typename }"}""");
        Assert.Equal(HttpErrorCode.LimitConcurrency, await Code(second));
        Assert.Equal(TimeSpan.FromSeconds(1), second.Headers.RetryAfter!.Delta);
        (await first).Dispose();
        await Task.Delay(100); // The client has the answer before the service has counted it.
        using var third = await host.Post("""{"query":"{ __typename }"}""");
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
    }

    [Fact]
    public async Task A_client_that_goes_away_leaves_nothing_behind()
    {
        await using var host = await ZooHost.Start(new HttpLimits { MaxConcurrency = 2 }, Slow());
        for (var i = 0; i < 20; i++)
        {
            using var gone = new CancellationTokenSource(30);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("""{"query":"{ slow }"}""", Encoding.UTF8, "application/json") };
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => (await host.Client.SendAsync(request, gone.Token)).Dispose());
            await Task.Delay(20);
        }

        using var response = await host.Post("""{"query":"{ __typename }"}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Random_bytes_crash_nothing()
    {
        await using var host = await ZooHost.Start();
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var bytes = new byte[random.Next(100)];
            random.NextBytes(bytes);
            using var response = await host.Post(new ByteArrayContent(bytes), "application/json", null);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }

        await host.AnswersAgain();
    }

    private static GraphQLExecutor Slow(SlowQuery? query = null) => new(Schema.Parse("type Query { slow: Int }"), new SchemaBinding(query ?? new SlowQuery()));

    private static async Task<string> Code(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!["extensions"]!["code"]!.GetValue<string>();

    public sealed class SlowQuery
    {
        public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task<int> Slow(CancellationToken stop)
        {
            Started.TrySetResult();
            await Task.Delay(Timeout.Infinite, stop);
            return 1;
        }
    }
}
