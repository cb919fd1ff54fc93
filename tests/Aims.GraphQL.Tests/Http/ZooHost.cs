using System.Net;
using Aims.GraphQL.Tests.Zoo;
using Aims.Service;
using Aims.Service.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Aims.GraphQL.Tests.Http;

/// <summary>The zoo behind the service's endpoint, on a free port of this machine.</summary>
internal sealed class ZooHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ZooHost(WebApplication app) => (_app, Client) = (app, new HttpClient { BaseAddress = new Uri(app.Urls.First()) });

    public HttpClient Client { get; }

    public Uri Url => new(Client.BaseAddress!, "/graphql");

    public static async Task<ZooHost> Start(HttpLimits? limits = null, GraphQLExecutor? executor = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddMetrics();
        builder.Services.AddSingleton(executor ?? ZooService.Executor).AddSingleton(limits ?? new HttpLimits()).AddSingleton(TimeProvider.System)
            .AddSingleton<Telemetry>().AddSingleton<ServiceClock>().AddSingleton(Corpus.Shipped).AddSingleton<EntityTag>().AddSingleton<GraphQLEndpoint>();
        var app = builder.Build();
        app.Map("/graphql", app.Services.GetRequiredService<GraphQLEndpoint>().HandleAsync);
        await app.StartAsync();
        return new ZooHost(app);
    }

    public Task<HttpResponseMessage> Post(string body, string contentType = "application/json", string? accept = null) =>
        Post(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body)), contentType, accept);

    public async Task<HttpResponseMessage> Post(HttpContent content, string contentType, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        if (contentType.Length > 0) request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return await Client.SendAsync(request);
    }

    public async Task AnswersAgain()
    {
        using var response = await Post("""{"query":"{ numbers }"}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"data":{"numbers":[1,null,-3]}}""", await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
