using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Inputs;
using Aims.GraphQL.Language;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Schemas;
using Aims.GraphQL.Validation;

namespace Aims.GraphQL.Planning;

/// <summary>A document, parsed and validated: its operations, or what is wrong with it.</summary>
internal sealed class PreparedDocument
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ConcurrentDictionary<OperationSyntax, PreparedOperation> _prepared = [];
    private readonly Dictionary<string, FragmentSyntax> _fragments = new(StringComparer.Ordinal);
    private readonly Schema _schema;
    private readonly Limits _limits;

    public PreparedDocument(Schema schema, ReadOnlySpan<byte> utf8, Limits limits, MemoBudget whole)
    {
        (_schema, _limits, Budget) = (schema, limits, new MemoBudget(limits.CachedFragmentBytes, whole));
        try
        {
            Source = _strict.GetString(utf8);
            var document = Parser.Parse(Source, limits.MaxTokens, limits.MaxNesting);
            Operations = [.. document.Definitions.OfType<OperationSyntax>()];
            foreach (var fragment in document.Definitions.OfType<FragmentSyntax>()) _fragments[fragment.Name.Value] = fragment;
            DocumentLimits.Check(schema, document, _fragments, limits);
            Errors = Validator.Validate(schema, document, Source, limits);
        }
        catch (ArgumentException)
        {
            Errors = [new GraphQLError("The document is not UTF-8.", ErrorCode.Syntax)];
        }
        catch (SyntaxException fault)
        {
            Errors = [new GraphQLError(fault.Message, fault.Code) { Locations = [SourceLocation.Of(Source, fault.Position)] }];
        }
        catch (LimitException fault)
        {
            Errors = [new GraphQLError(fault.Message, fault.Code)];
        }
        catch (InsufficientExecutionStackException)
        {
            Errors = [new GraphQLError("The document nests too deep.", ErrorCode.LimitNesting)];
        }
    }

    public string Source { get; } = "";

    /// <summary>The operations; none if the text could not be parsed.</summary>
    public ImmutableArray<OperationSyntax> Operations { get; } = [];

    /// <summary>What is wrong with the document.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }

    /// <summary>The memory for prepared answers that belongs to the document.</summary>
    public MemoBudget Budget { get; }

    /// <summary>GetOperation (§6.1).</summary>
    public OperationSyntax? Find(string? name) =>
        name is null
            ? Operations.Length == 1 ? Operations[0] : null
            : Operations.FirstOrDefault(operation => operation.Name?.Value == name);

    /// <summary>An operation of a document without errors, with its plans.</summary>
    public PreparedOperation Prepare(OperationSyntax operation, BoundType root)
    {
        if (_prepared.TryGetValue(operation, out var prepared)) return prepared;
        var size = Measure(operation, VariableValues.None, out var isVariable);
        return _prepared.GetOrAdd(
            operation, new PreparedOperation(_schema, root, operation, _fragments, size, isVariable, Budget));
    }

    /// <summary>The size of an operation for a request.</summary>
    public OperationSize Measure(OperationSyntax operation, VariableValues variables, out bool isVariable)
    {
        var estimator = new SizeEstimator(_schema, _fragments, variables, _limits);
        var size = estimator.Measure(operation);
        isVariable = estimator.DependsOnVariables;
        return size;
    }
}
