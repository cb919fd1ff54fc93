using System.Text;
using System.Text.Json.Nodes;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Schemas;

namespace Aims.GraphQL.Tests.Binding;

public sealed class ResolverTests
{
    private const string Sdl = """
        type Query { now: Int later: Int soon(text: String): Item! slow: String fails: Int hard: Int! items: [Item!]! optional(a: Int, b: Int = 2): String cancelled: Boolean! frozen: Frozen! any: [Any!]! }
        type Item { name: String! upper: String! deep: Item added(x: Int!): Int gated: String brittle: String! }
        type Frozen { text: String! id: ID! calls: Int! }
        union Any = Item | Frozen
        """;

    private readonly Root _root = new();
    private readonly GraphQLExecutor _executor;

    public ResolverTests() => _executor = new GraphQLExecutor(
        Schema.Parse(Sdl), new SchemaBinding(_root).Fields<Item>(new More(_root)).Frozen<Frozen>().Type<Item>().Type<Frozen>());

    [Theory]
    [InlineData("{ now later }", """{"data":{"now":1,"later":2}}""")]
    [InlineData("""{ soon(text: "a") { name upper deep { upper } } }""", """{"data":{"soon":{"name":"a","upper":"A","deep":{"upper":"A!"}}}}""")]
    [InlineData("{ items { upper name } }", """{"data":{"items":[{"upper":"X","name":"x"},{"upper":"Y","name":"y"}]}}""")]
    [InlineData("{ items { added(x: 2) } }", """{"data":{"items":[{"added":3},{"added":3}]}}""")]
    [InlineData("{ any { ... on Item { upper } ... on Frozen { text } __typename } }", """{"data":{"any":[{"upper":"X","__typename":"Item"},{"text":"frozen","__typename":"Frozen"}]}}""")]
    public async Task Members_answer_at_once_or_later(string document, string expected) => Assert.Equal(expected, await Ask(document));

    [Fact]
    public async Task What_fails_later_fails_alone()
    {
        var answer = JsonNode.Parse(await Ask("{ fails now }"))!;
        Assert.Equal("""{"fails":null,"now":1}""", answer["data"]!.ToJsonString());
        Assert.Equal("""["fails"]""", answer["errors"]![0]!["path"]!.ToJsonString());
    }

    [Fact]
    public async Task What_fails_later_and_may_not_be_null_nulls_the_data() => Assert.Null(JsonNode.Parse(await Ask("{ slow hard later }"))!["data"]);

    [Fact]
    public async Task Fields_of_one_object_are_started_together()
    {
        // Each waits for the other: one after the other they would never end.
        var answer = Ask("{ a: slow b: slow }");
        while (_root.Waiting < 2) await Task.Delay(1);
        _root.Gate.SetResult("open");
        Assert.Equal("""{"data":{"a":"open","b":"open"}}""", await answer);
    }

    [Theory]
    [InlineData("{ items { gated } }", """{"data":{"items":[{"gated":"x open"},{"gated":"y open"}]}}""")]
    [InlineData("{ any { ... on Item { gated } } a: any { ... on Item { name gated } } }", """{"data":{"any":[{"gated":"x open"},{}],"a":[{"name":"x","gated":"x open"},{}]}}""", 1)]
    public async Task Items_of_a_list_are_started_together(string document, string expected, int waiting = 2)
    {
        var answer = Ask(document);
        while (_root.Waiting < waiting) await Task.Delay(1);
        _root.Gate.SetResult("open");
        Assert.Equal(expected, await answer);
    }

    [Fact]
    public async Task An_item_that_fails_waits_for_the_others_that_were_started()
    {
        var answer = Ask("{ items { brittle } }");
        while (_root.Waiting < 1) await Task.Delay(1);
        Assert.False(answer.IsCompleted);
        _root.Gate.SetResult("open");
        var written = JsonNode.Parse(await answer)!;
        Assert.Null(written["data"]);
        Assert.Equal("""["items",0,"brittle"]""", Assert.Single(written["errors"]!.AsArray())!["path"]!.ToJsonString());
    }

    [Fact]
    public async Task Cancellation_reaches_resolvers_and_ends_the_request()
    {
        using var source = new CancellationTokenSource();
        var answer = _executor.ExecuteAsync(new GraphQLRequest("{ cancelled }"), source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await answer);
        Assert.Equal("""{"data":{"now":1}}""", await Ask("{ now }"));
    }

    [Theory]
    [InlineData("{ optional }", "7 2")]
    [InlineData("{ optional(a: 1, b: 3) }", "1 3")]
    [InlineData("{ optional(a: null, b: null) }", "7 ")]
    public async Task Parameters_have_their_own_defaults(string document, string expected) =>
        Assert.Equal("{\"data\":{\"optional\":\"" + expected + "\"}}", await Ask(document));

    [Fact]
    public async Task What_was_written_about_a_frozen_object_is_copied()
    {
        Assert.Equal("""{"data":{"frozen":{"text":"frozen","id":"1","calls":1}}}""", await Ask("{ frozen { text id calls } }"));
        Assert.Equal("""{"data":{"frozen":{"text":"frozen","id":"1","calls":1}}}""", await Ask("{ frozen { text id calls } }"));
        Assert.Equal("""{"data":{"frozen":{"calls":2}}}""", await Ask("{ frozen { calls } }"));
    }

    private async Task<string> Ask(string document)
    {
        using var result = await _executor.ExecuteAsync(new GraphQLRequest(document));
        return Encoding.UTF8.GetString(result.Body.Span);
    }

    public sealed class Root
    {
        private readonly Frozen _frozen = new();
        private int _waiting;

        public TaskCompletionSource<string> Gate { get; } = new();

        public int Waiting => Volatile.Read(ref _waiting);

        public int Now => 1;

        public Task<int> LaterAsync() => Task.FromResult(2);

        public async ValueTask<Item> Soon(string? text)
        {
            await Task.Yield();
            return new Item(text ?? "");
        }

        public Task<string> Slow()
        {
            Interlocked.Increment(ref _waiting);
            return Gate.Task.WaitAsync(TimeSpan.FromSeconds(5));
        }

        public async Task<int> Fails()
        {
            await Task.Yield();
            throw new InvalidOperationException("secret");
        }

        public async Task<int> Hard()
        {
            await Task.Yield();
            Gate.TrySetResult("done");
            throw new InvalidOperationException("secret");
        }

        public IEnumerable<Item> Items() => [new Item("x"), new Item("y")];

        public string Optional(int a = 7, int? b = 9) => $"{a} {b}";

        public async Task<bool> Cancelled(CancellationToken stop)
        {
            await Task.Delay(Timeout.Infinite, stop);
            return true;
        }

        public Frozen Frozen => _frozen;

        public IReadOnlyList<object> Any => [new Item("x"), _frozen];
    }

    public sealed class Item(string name)
    {
        public string Name => name;

        public async Task<string> Upper()
        {
            await Task.Yield();
            return name.ToUpperInvariant();
        }

        public Item? Deep => name.Length > 3 ? null : new Item(name + "!");
    }

    public sealed class More(Root root)
    {
        public async Task<string> Gated(Item item) => $"{item.Name} {await root.Slow()}";

        public Task<string> Brittle(Item item) => item.Name == "x" ? throw new InvalidOperationException("secret") : root.Slow();

        public int Added(Item item, int x) => item.Name.Length + x;
    }

    public sealed class Frozen
    {
        private int _calls;

        public EncodedText Text { get; } = new("frozen");

        public int Id => 1;

        public int Calls => ++_calls;
    }
}
