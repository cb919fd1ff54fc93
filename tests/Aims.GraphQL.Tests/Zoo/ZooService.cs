using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Scalars;
using Aims.GraphQL.Schemas;

namespace Aims.GraphQL.Tests.Zoo;

/// <summary>The zoo as a service in the process.</summary>
internal static class ZooService
{
    public static string Sdl { get; } = ReadSdl();

    public static Schema Schema { get; } = Schema.Parse(Sdl, ScalarCodec.Date);

    public static GraphQLExecutor Executor { get; } = With(new Limits());

    public static GraphQLExecutor With(Limits limits) =>
        new(Schema, new SchemaBinding(new ZooQuery()).Type<Dog>().Type<Cat>().Type<Person>(), limits);

    public static JsonNode Ask(string document, string? variables = null, string? operation = null, GraphQLExecutor? executor = null)
    {
        var request = new GraphQLRequest(document)
        {
            OperationName = operation,
            Variables = variables is null ? default : JsonDocument.Parse(variables).RootElement,
        };
        using var result = (executor ?? Executor).ExecuteAsync(request).AsTask().GetAwaiter().GetResult();
        return JsonNode.Parse(result.Body.Span)!;
    }

    /// <summary>The data of an answer without errors, as one line.</summary>
    public static string Data(string document, string? variables = null)
    {
        var answer = Ask(document, variables);
        Assert.Null(answer["errors"]);
        return answer["data"]!.ToJsonString(Unescaped);
    }

    public static JsonSerializerOptions Unescaped { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string ReadSdl()
    {
        using var stream = typeof(ZooService).Assembly.GetManifestResourceStream("zoo.graphql")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
