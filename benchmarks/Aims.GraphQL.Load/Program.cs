using System.Diagnostics;
using Aims;
using Aims.GraphQL;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Load;
using Aims.GraphQL.Schemas;
using Aims.Service;
using Aims.Service.Http;
using Aims.Service.Resolvers;

// The same hundred objects behind a bare endpoint and behind GraphQL, and the introspection of the service's schema, to be asked
// by wrk (measure.sh). With --in-process: times without HTTP.
const string Sdl = """
    type Query { item: Item! items: [Item!]! }
    type Item { id: ID! title: String! kind: String! weight: Int! isDuty: Boolean! }
    """;
Item[] items =
[
    .. Enumerable.Range(0, 100).Select(i => new Item(
        $"eu-ai-act:Art.{i + 10}({i % 9})", $"Data governance and management practices, number {i}",
        "paragraph", i * 7, i % 2 == 0)),
];
var schema = Schema.Parse(Sdl);
var frozen = new GraphQLExecutor(schema, new SchemaBinding(new ItemQuery(items)).Frozen<Item>());
var live = new GraphQLExecutor(schema, new SchemaBinding(new ItemQuery(items)));
var service = ServiceSchema.Create(Corpus.Shipped, new ServiceClock(TimeProvider.System), new Limits());
using var reader = new StreamReader(typeof(Item).Assembly.GetManifestResourceStream("introspection.graphql")!);
var introspection = new GraphQLRequest(await reader.ReadToEndAsync());

if (args.Contains("--in-process"))
{
    var hundred = new GraphQLRequest("{ items { id title kind weight isDuty } }");
    var one = new GraphQLRequest("{ item { id title kind weight isDuty } }");
    var unprepared = ServiceSchema.Create(
        Corpus.Shipped, new ServiceClock(TimeProvider.System), new Limits { CachedFragmentBytes = 0 });
    await Report("100 objects, frozen", frozen, hundred, 20_000);
    await Report("one object, frozen", frozen, one, 20_000);
    await Report("100 objects, live", live, hundred, 20_000);
    await Report("one object, live", live, one, 20_000);
    await Report("introspection, prepared", service, introspection, 2_000);
    await Report("introspection, written anew", unprepared, introspection, 200);
    return;
}

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:5211").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddMetrics();
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ItemJson.Default));
builder.Services.AddSingleton(new HttpLimits()).AddSingleton(TimeProvider.System).AddSingleton<ServiceClock>()
    .AddSingleton(Corpus.Shipped).AddSingleton<EntityTag>().AddSingleton<Telemetry>();
var app = builder.Build();
app.MapGet("/bare/one", () => items[0]);
app.MapGet("/bare/hundred", () => items);
using var prepared = await service.ExecuteAsync(introspection);
var bytes = prepared.Body.ToArray();
app.MapGet("/bare/introspection", () => Results.Bytes(bytes, "application/json"));
app.Map("/service", ActivatorUtilities.CreateInstance<GraphQLEndpoint>(app.Services, service).HandleAsync);
app.Map("/frozen", ActivatorUtilities.CreateInstance<GraphQLEndpoint>(app.Services, frozen).HandleAsync);
app.Map("/live", ActivatorUtilities.CreateInstance<GraphQLEndpoint>(app.Services, live).HandleAsync);
await app.RunAsync();

static async Task Report(string name, GraphQLExecutor executor, GraphQLRequest request, int count)
{
    var best = double.MaxValue;
    for (var round = 0; round < 12; round++)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++) (await executor.ExecuteAsync(request)).Dispose();
        best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / count);
    }

    Console.WriteLine($"{name,-30} {best,10:F2} µs");
}
