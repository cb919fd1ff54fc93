using System.Collections.Immutable;
using Aims.GraphQL.Execution;

namespace Aims.GraphQL;

/// <summary>The answer to a request, ready to be sent. It rents memory: dispose of it when it is sent.</summary>
public sealed class GraphQLResult : IDisposable
{
    private readonly ResponseBuffer _buffer;

    internal GraphQLResult(GraphQLOutcome outcome, ImmutableArray<GraphQLError> errors, ResponseBuffer buffer) =>
        (Outcome, Errors, _buffer) = (outcome, errors, buffer);

    /// <summary>How the request ended.</summary>
    public GraphQLOutcome Outcome { get; }

    /// <summary>The errors that the answer lists (specification §7.1.2).</summary>
    public ImmutableArray<GraphQLError> Errors { get; }

    /// <summary>The answer as UTF-8 JSON (specification §7).</summary>
    public ReadOnlyMemory<byte> Body => _buffer.Written;

    /// <summary>An answer that consists of an error, for hosts that refuse a request themselves.</summary>
    /// <param name="error">The error.</param>
    public static GraphQLResult Of(GraphQLError error) => Refusal([error], GraphQLOutcome.Refused);

    internal static GraphQLResult Refusal(ImmutableArray<GraphQLError> errors, GraphQLOutcome outcome)
    {
        var buffer = new ResponseBuffer(int.MaxValue);
        buffer.Write((byte)'{');
        ErrorWriter.Write(buffer, errors);
        buffer.Write((byte)'}');
        return new GraphQLResult(outcome, errors, buffer);
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => _buffer.Dispose();
}
