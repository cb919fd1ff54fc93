using Aims;
using Aims.Data;
using Aims.GraphQL;
using Aims.Service;
using Aims.Service.Access;
using Aims.Service.Http;
using Aims.Service.Profiles;
using Aims.Service.Resolvers;

var builder = WebApplication.CreateSlimBuilder([.. args.Where(argument => argument != "--allow-anonymous")]);
ServiceOptions options;
try
{
    options = ServiceOptions.Read(builder.Configuration, args);
}
catch (ServiceOptionsException fault)
{
    Console.Error.WriteLine(fault.Message);
    return 2;
}

builder.WebHost.UseUrls(options.Url).ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = options.Http.MaxBodyBytes;
    kestrel.Limits.MaxRequestLineSize = 16 * 1024;
    kestrel.Limits.RequestHeadersTimeout = options.Http.MaxTime;
});
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.ShutdownTimeout);
builder.Services.AddMetrics();
builder.Services.AddSingleton(options).AddSingleton(options.Http).AddSingleton(TimeProvider.System).AddSingleton<Telemetry>();
builder.Services.AddSingleton(services => new ApiKeyRing(options.ApiKeys, services.GetRequiredService<TimeProvider>()));
builder.Services.AddSingleton(_ => options.Corpus is { } directory ? Corpus.Load(directory, overlay: true) : Corpus.Shipped);
builder.Services.AddSingleton<ServiceClock>();
builder.Services.AddSingleton(
    services =>
        ServiceSchema.Create(services.GetRequiredService<Corpus>(), services.GetRequiredService<ServiceClock>(), options.Limits));
builder.Services.AddSingleton(
    services => new EntityTag(services.GetRequiredService<Corpus>(), services.GetRequiredService<ServiceClock>()));
builder.Services.AddSingleton<GraphQLEndpoint>();

var app = builder.Build();
GraphQLEndpoint endpoint;
try
{
    endpoint = app.Services.GetRequiredService<GraphQLEndpoint>(); // loads and checks corpus and schema before the first request.
    app.Services.GetRequiredService<Corpus>().Prepare(app.Services.GetRequiredService<ServiceClock>().At(null, null));
}
catch (Exception fault) when (fault is CorpusException or InputNamesException)
{
    Console.Error.WriteLine(fault.Message);
    return 2;
}

var schema = app.Services.GetRequiredService<GraphQLExecutor>().Schema.Source;
app.UseMiddleware<AccessGuard>();
app.Map("/graphql", endpoint.HandleAsync);
app.MapGet("/graphql/schema", () => Results.Text(schema, "application/graphql; charset=utf-8"));
app.MapGet("/health/live", () => Results.Text("live"));
app.MapGet("/health/ready", (IHostApplicationLifetime life) =>
    life.ApplicationStopping.IsCancellationRequested ? Results.Text("stopping", statusCode: 503) : Results.Text("ready"));
await app.RunAsync();
return 0;

/// <summary>The service; public so that tests can host it.</summary>
public partial class Program;
