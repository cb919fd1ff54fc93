using System.Collections.Immutable;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Execution;
using Aims.GraphQL.Inputs;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Planning;
using Aims.GraphQL.Schemas;

namespace Aims.GraphQL;

/// <summary>
/// Executes requests against a schema that is bound to C# members (specification §6). An instance is immutable but for its
/// caches and safe
/// from any thread.
/// </summary>
public sealed class GraphQLExecutor
{
    private readonly BoundType _root;
    private readonly object _query;
    private readonly DocumentCache _documents;
    private readonly MemoBudget _budget;

    /// <summary>Binds a schema; everything that is missing or does not fit is found now.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="binding">The C# members behind it.</param>
    /// <param name="limits">What requests may ask for.</param>
    /// <exception cref="SchemaException">Members are missing or do not fit; the exception lists all faults.</exception>
    public GraphQLExecutor(Schema schema, SchemaBinding binding, Limits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(binding);
        (Schema, Limits, _query) = (schema, limits ?? new Limits(), binding.Query);
        _root = OutputBinder.Bind(schema, binding);
        _documents = new DocumentCache(Limits.CachedDocuments, Limits.CachedDocumentBytes);
        _budget = new MemoBudget(Limits.CachedFragmentBytes);
    }

    /// <summary>The schema that is executed.</summary>
    public Schema Schema { get; }

    /// <summary>What requests may ask for.</summary>
    public Limits Limits { get; }

    /// <summary>Executes a request. What is wrong with it, or goes wrong in resolvers, is in the answer.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the execution early.</param>
    /// <returns>The answer, to be disposed of when it is sent.</returns>
    /// <exception cref="OperationCanceledException">The execution was cancelled.</exception>
    public async ValueTask<GraphQLResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation = default)
    {
        if (request.Document.Length > Limits.MaxDocumentBytes)
            return Refuse(
                new GraphQLError($"The document is longer than {Limits.MaxDocumentBytes} bytes.", ErrorCode.LimitDocument));
        if (!_documents.TryGet(request.Document.Span, out var document))
        {
            document = new PreparedDocument(Schema, request.Document.Span, Limits, _budget);
            _documents.Add(request.Document.Span, document);
        }

        var operation = document.Find(request.OperationName);
        if (operation is { Kind: not OperationKind.Query }) return Refuse(NotServed(operation.Kind), GraphQLOutcome.NotAQuery);
        if (!document.Errors.IsEmpty) return Refuse(document.Errors);
        if (operation is null) return Refuse(Unknown(document, request.OperationName));
        var variables = VariableReader.Read(
            Schema, operation.Variables, request.Variables, document.Source, Limits, out var errors);
        if (!errors.IsEmpty) return Refuse(errors);

        var prepared = document.Prepare(operation, _root);
        var size = prepared.IsSizeVariable ? document.Measure(operation, variables, out _) : prepared.Size;
        if (size.Cost > Limits.MaxCost)
            return Refuse(
                new GraphQLError(
                    $"The operation is estimated to cost {Cost(size)}, more than {Limits.MaxCost}.", ErrorCode.LimitCost));
        return await RunAsync(
            prepared.PlanFor(variables), document.Source, variables, request.ReportCost ? Cost(size) : null,
            cancellation).ConfigureAwait(false);
    }

    private async ValueTask<GraphQLResult> RunAsync(
        OperationPlan plan, string source, VariableValues variables, int? cost, CancellationToken cancellation)
    {
        var buffer = new ResponseBuffer(Limits.MaxResponseBytes);
        try
        {
            var writer = new AnswerWriter(buffer, variables, source, Limits, plan.Slots, cancellation);
            buffer.Write("{\"data\":"u8);
            var start = buffer.Length;
            if (!await writer.WriteRootAsync(plan.Root, _query).ConfigureAwait(false))
            {
                buffer.CutTo(start);
                buffer.Write("null"u8);
            }

            if (!writer.Errors.IsEmpty)
            {
                buffer.Write((byte)',');
                ErrorWriter.Write(buffer, writer.Errors);
            }

            if (cost is { } estimated) WriteCost(buffer, estimated);
            buffer.Write((byte)'}');
            return new GraphQLResult(GraphQLOutcome.Executed, writer.Errors, buffer);
        }
        catch (ResponseTooLargeException problem)
        {
            buffer.Dispose();
            return Refuse(new GraphQLError(problem.Message, ErrorCode.LimitResponse), GraphQLOutcome.TooLarge);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    private static int Cost(OperationSize size) => (int)Math.Min(size.Cost, int.MaxValue);

    private void WriteCost(ResponseBuffer buffer, int cost)
    {
        buffer.Write(",\"extensions\":{\"cost\":{\"estimated\":"u8);
        buffer.WriteNumber(cost);
        buffer.Write(",\"limit\":"u8);
        buffer.WriteNumber(Limits.MaxCost);
        buffer.Write("}}"u8);
    }

    private static GraphQLError NotServed(OperationKind kind) =>
        new(
            $"This service answers queries only; a {kind.ToString().ToLowerInvariant()} cannot be executed.",
            ErrorCode.OperationNotSupported);

    private static GraphQLError Unknown(PreparedDocument document, string? name) => new(
        name is not null ? $"The document has no operation named '{name}'."
        : document.Operations.IsEmpty ? "The document has no operation."
        : "The document has several operations: say in operationName which one to execute.",
        ErrorCode.UnknownOperation);

    private static GraphQLResult Refuse(GraphQLError error, GraphQLOutcome outcome = GraphQLOutcome.Refused) =>
        Refuse([error], outcome);

    private static GraphQLResult Refuse(ImmutableArray<GraphQLError> errors, GraphQLOutcome outcome = GraphQLOutcome.Refused) =>
        GraphQLResult.Refusal(errors, outcome);
}
