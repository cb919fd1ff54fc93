using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Aims.GraphQL.Tests.Generated;
using Aims.GraphQL.Tests.Zoo;

namespace Aims.GraphQL.Tests.Hostile;

/// <summary>Documents that are meant to do harm: each gets its error soon, and the next request is answered.</summary>
public sealed class HostileDocumentTests
{
    public static TheoryData<string, string> Bombs => new()
    {
        { ErrorCode.LimitAliases, "{" + Repeat(200, i => $" a{i}: __typename") + " }" },
        { ErrorCode.LimitTokens, "{" + Repeat(6_000, i => " __typename") + " }" },
        { ErrorCode.LimitTokens, "{ echo(list: [" + Repeat(6_000, _ => "1 ") + "]) }" },
        { ErrorCode.LimitDepth, "{ strict" + Repeat(30, _ => " { inner") + " { ok }" + Repeat(30, _ => " }") + " }" },
        { ErrorCode.LimitNesting, "{ a" + Repeat(1_000, _ => " { a") },
        { ErrorCode.LimitNesting, "{ echo(nested: " + Repeat(2_000, _ => "[") },
        { ErrorCode.LimitNesting, "{ echo(filter: " + Repeat(1_000, _ => "{not:") },
        { ErrorCode.LimitNesting, "query ($a: " + Repeat(2_000, _ => "[") },
        { ErrorCode.LimitFragments, "{ ...F }" + Repeat(150, i => $" fragment F{i} on Query {{ numbers }} ") + " fragment F on Query {" + Repeat(150, i => $" ...F{i}") + " }" },
        { ErrorCode.LimitFields, "{ ...F0 }" + Repeat(12, i => $" fragment F{i} on Query {{ __typename ...F{i + 1} ... {{ ...F{i + 1} }} }}") + " fragment F12 on Query { numbers }" },
        { ErrorCode.LimitInputList, "{ echo(list: [" + Repeat(1_500, _ => "1 ") + "]) }" },
        { ErrorCode.LimitCost, "{ person { " + Repeat(4, _ => "pets(first: 100) { ... on Dog { owner { ") + "name" + Repeat(14, _ => "}") },
        { ErrorCode.Validation, "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }" },
        { ErrorCode.Validation, "{ strict { ...A } } fragment A on Strict { inner { ...B } maybe { ...B } } fragment B on Strict { inner { ...A } maybe { ...A } }" },
        { ErrorCode.Validation, "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }" },
        { ErrorCode.LimitDocument, "{ echo(text: \"" + new string('x', 10_000_000) + "\") }" },
        { ErrorCode.Syntax, "{ echo(text: \"" + new string('x', 100_000) },
        { ErrorCode.Validation, "{ " + new string('x', 100_000) + " }" },
        { ErrorCode.Validation, "{ echo(number: \"" + new string('x', 100_000) + "\") }" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_refused_soon_with_its_code(string code, string document)
    {
        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var answer = ZooService.Ask(document);
        Assert.Equal(code, answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
        Assert.InRange(clock.ElapsedMilliseconds, 0, 5_000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000_000);
        Assert.InRange(answer.ToJsonString().Length, 0, 100_000);
        Assert.Equal("""{"numbers":[1,null,-3]}""", ZooService.Data("{ numbers }"));
    }

    [Fact]
    public void Comparing_fields_is_bounded()
    {
        var executor = ZooService.With(new Limits { MaxDocumentBytes = 1_000_000, MaxTokens = 200_000, MaxAliases = 100_000, MaxFields = 100_000 });
        var answer = ZooService.Ask("{" + Repeat(20_000, _ => " dog { id name }") + " }", executor: executor);
        Assert.Equal(ErrorCode.LimitComparisons, answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public void A_long_list_in_a_variable_is_refused() => Assert.Equal(
        ErrorCode.LimitInputList,
        ZooService.Ask("query ($a: [Int]) { echo(list: $a) }", $$"""{"a":[{{string.Join(',', Enumerable.Repeat(1, 2_000))}}]}""")["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());

    [Fact]
    public void Many_wrong_values_make_a_short_list_of_errors() => Assert.InRange(
        ZooService.Ask("query ($a: [Int]) { echo(list: $a) }", $$"""{"a":[{{string.Join(',', Enumerable.Repeat("\"x\"", 900))}}]}""")["errors"]!.AsArray().Count, 1, 100);

    [Fact]
    public void A_long_list_in_the_answer_is_an_error_of_its_field()
    {
        var answer = ZooService.Ask("{ numbers dog { id } }", executor: ZooService.With(new Limits { MaxResultListLength = 2 }));
        Assert.Equal("""{"numbers":null,"dog":{"id":"d1"}}""", answer["data"]!.ToJsonString());
        Assert.Equal(ErrorCode.LimitResultList, answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public void An_answer_that_grows_too_large_is_refused_as_a_whole()
    {
        var executor = ZooService.With(new Limits { MaxResponseBytes = 20_000 });
        var answer = ZooService.Ask("query ($t: String) { " + Repeat(50, i => $"a{i}: echo(text: $t) ") + "}", $$"""{"t":"{{new string('x', 1_000)}}"}""", executor: executor);
        Assert.Equal(ErrorCode.LimitResponse, answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_refused()
    {
        using var result = await ZooService.Executor.ExecuteAsync(new GraphQLRequest(new byte[] { (byte)'{', 0xC3, 0x28, 0xFF, (byte)'}' }));
        Assert.Equal(ErrorCode.Syntax, result.Errors[0].Code);
    }

    /// <summary>AIMS_SOAK says how many documents to try; the README has the command for a million.</summary>
    [Fact]
    public async Task Damaged_documents_and_bytes_crash_nothing()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("AIMS_SOAK") ?? "10000", CultureInfo.InvariantCulture);
        var variables = JsonDocument.Parse("{}").RootElement;
        for (var seed = 0; seed < count; seed++)
        {
            var mutator = new TextMutator(seed);
            var text = new DocumentGenerator(ZooService.Schema, seed % 5_000, (seed % 3) * 0.02).Document();
            var bytes = (seed % 4) switch
            {
                0 => mutator.Mutate(Encoding.UTF8.GetBytes(text)),
                1 => RandomBytes(seed),
                _ => Encoding.UTF8.GetBytes(mutator.Mutate(text)),
            };
            using var result = await ZooService.Executor.ExecuteAsync(new GraphQLRequest(bytes) { Variables = variables });
            using var answer = JsonDocument.Parse(result.Body);
            Assert.DoesNotContain(result.Errors, error => error.Cause is not (null or InvalidOperationException { Message: "secret" }));
        }
    }

    [Fact]
    public void A_flood_of_documents_does_not_push_out_those_in_use()
    {
        var cache = new Planning.DocumentCache(10, 1_000_000);
        cache.Add("hot"u8, Document("{ numbers }"));
        for (var i = 0; i < 1_000; i++)
        {
            Assert.True(cache.TryGet("hot"u8, out _));
            cache.Add(Encoding.UTF8.GetBytes($"cold {i}"), Document("{ numbers }"));
        }

        Assert.Equal(10, cache.Count);
    }

    private static Planning.PreparedDocument Document(string text) =>
        new(ZooService.Schema, Encoding.UTF8.GetBytes(text), new Limits(), new Planning.MemoBudget(0));

    private static byte[] RandomBytes(int seed)
    {
        var random = new Random(seed);
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static string Repeat(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
