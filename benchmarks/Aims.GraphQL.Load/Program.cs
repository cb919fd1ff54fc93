using System.Diagnostics;
using Aims;
using Aims.GraphQL;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Load;
using Aims.GraphQL.Schemas;
using Aims.Service;
using Aims.Service.Http;

// The same hundred objects behind a bare endpoint and behind GraphQL, to be asked by wrk (measure.sh). With --in-process: times without HTTP.
const string Sdl = "type Query { item: Item! items: [Item!]! } type Item { id: ID! title: String! kind: String! weight: Int! isDuty: Boolean! }";
Item[] items = [.. Enumerable.Range(0, 100).Select(i => new Item($"eu-ai-act:Art.{i + 10}({i % 9})", $"Data governance and management practices, number {i}", "paragraph", i * 7, i % 2 == 0))];
var schema = Schema.Parse(Sdl);
var frozen = new GraphQLExecutor(schema, new SchemaBinding(new ItemQuery(items)).Frozen<Item>());
var live = new GraphQLExecutor(schema, new SchemaBinding(new ItemQuery(items)));

if (args.Contains("--in-process"))
{
    foreach (var (name, executor) in new[] { ("frozen", frozen), ("live", live) })
    {
        foreach (var query in new[] { "{ items { id title kind weight isDuty } }", "{ item { id title kind weight isDuty } }" })
        {
            var request = new GraphQLRequest(query);
            var best = double.MaxValue;
            for (var round = 0; round < 12; round++)
            {
                const int Count = 20_000;
                var start = Stopwatch.GetTimestamp();
                for (var i = 0; i < Count; i++) (await executor.ExecuteAsync(request)).Dispose();
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / Count);
            }

            Console.WriteLine($"{name,-7} {query,-45} {best,8:F2} µs");
        }
    }

    return;
}

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:5211").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddMetrics();
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ItemJson.Default));
builder.Services.AddSingleton(new HttpLimits()).AddSingleton(TimeProvider.System).AddSingleton<ServiceClock>().AddSingleton(Corpus.Shipped).AddSingleton<EntityTag>().AddSingleton<Telemetry>();
var app = builder.Build();
app.MapGet("/bare/one", () => items[0]);
app.MapGet("/bare/hundred", () => items);
app.Map("/frozen", ActivatorUtilities.CreateInstance<GraphQLEndpoint>(app.Services, frozen).HandleAsync);
app.Map("/live", ActivatorUtilities.CreateInstance<GraphQLEndpoint>(app.Services, live).HandleAsync);
await app.RunAsync();
