using Aims.GraphQL.Inputs;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Schemas;

namespace Aims.GraphQL.Planning;

/// <summary>
/// The limits that hold for a document before it is validated, so that no rule meets one that is too large for it.
/// </summary>
internal static class DocumentLimits
{
    /// <exception cref="LimitException">The document exceeds a limit.</exception>
    public static void Check(
        Schema schema, DocumentSyntax document, IReadOnlyDictionary<string, FragmentSyntax> fragments, Limits limits)
    {
        var counts = DocumentCounts.Of(document);
        if (counts.Fragments > limits.MaxFragments)
            throw new LimitException(
                $"The document has {counts.Fragments} fragments and uses of them, more than {limits.MaxFragments}.",
                ErrorCode.LimitFragments);
        if (counts.LongestList > limits.MaxInputListLength)
            throw new LimitException(
                $"A list in the document has {counts.LongestList} items, more than {limits.MaxInputListLength}.",
                ErrorCode.LimitInputList);

        var estimator = new SizeEstimator(schema, fragments, VariableValues.None, limits);
        foreach (var operation in document.Definitions.OfType<OperationSyntax>())
        {
            var size = estimator.Measure(operation);
            if (size.Depth > limits.MaxDepth)
                throw new LimitException(
                    $"The operation goes {size.Depth} levels deep, more than {limits.MaxDepth}.", ErrorCode.LimitDepth);
            if (size.Aliases > limits.MaxAliases)
                throw new LimitException($"The operation has more than {limits.MaxAliases} aliases.", ErrorCode.LimitAliases);
            if (size.Fields > limits.MaxFields)
                throw new LimitException($"The operation selects more than {limits.MaxFields} fields.", ErrorCode.LimitFields);
        }
    }
}
