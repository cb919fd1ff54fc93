using System.Text;
using System.Text.Json;

namespace Aims.GraphQL;

/// <summary>A request to be executed (specification §6.1).</summary>
/// <param name="Document">The document as UTF-8.</param>
public readonly record struct GraphQLRequest(ReadOnlyMemory<byte> Document)
{
    /// <summary>A request with a document as text.</summary>
    /// <param name="document">The document.</param>
    public GraphQLRequest(string document)
        : this(Encoding.UTF8.GetBytes(document))
    {
    }

    /// <summary>Which operation of the document to execute; null if it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables: a JSON object, or nothing.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Whether the answer says what the operation was estimated to cost, under <c>extensions.cost</c>.</summary>
    public bool ReportCost { get; init; }
}
