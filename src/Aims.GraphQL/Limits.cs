namespace Aims.GraphQL;

/// <summary>
/// What a request may ask for at most. Every limit has its own <see cref="ErrorCode"/>; all are checked before anything is
/// resolved,
/// except the lengths of lists in answers and the size of the answer.
/// </summary>
public sealed record Limits
{
    /// <summary>Bytes of a document: <see cref="ErrorCode.LimitDocument"/>.</summary>
    public int MaxDocumentBytes { get; init; } = 128 * 1024;

    /// <summary>Lexical tokens of a document: <see cref="ErrorCode.LimitTokens"/>.</summary>
    public int MaxTokens { get; init; } = 5_000;

    /// <summary>Nesting of braces and brackets that the parser follows: <see cref="ErrorCode.LimitNesting"/>.</summary>
    public int MaxNesting { get; init; } = 100;

    /// <summary>
    /// Depth of selections, fragments filled in: <see cref="ErrorCode.LimitDepth"/>. The usual introspection query needs 15.
    /// </summary>
    public int MaxDepth { get; init; } = 20;

    /// <summary>Aliases of an operation, fragments filled in: <see cref="ErrorCode.LimitAliases"/>.</summary>
    public int MaxAliases { get; init; } = 100;

    /// <summary>Definitions and uses of fragments in a document: <see cref="ErrorCode.LimitFragments"/>.</summary>
    public int MaxFragments { get; init; } = 200;

    /// <summary>Selected fields of an operation, fragments filled in: <see cref="ErrorCode.LimitFields"/>.</summary>
    public int MaxFields { get; init; } = 2_000;

    /// <summary>Items of a list in arguments or variables: <see cref="ErrorCode.LimitInputList"/>.</summary>
    public int MaxInputListLength { get; init; } = 1_000;

    /// <summary>Items of a list in the answer: <see cref="ErrorCode.LimitResultList"/>.</summary>
    public int MaxResultListLength { get; init; } = 10_000;

    /// <summary>
    /// Estimated number of fields in the answer: <see cref="ErrorCode.LimitCost"/>. A list counts as often as its argument
    /// <c>first</c>, <c>last</c> or <c>limit</c> says, or else <see cref="AssumedListLength"/> times.
    /// </summary>
    public int MaxCost { get; init; } = 1_000_000;

    /// <summary>How many items the estimate of the cost takes a list to have whose length the query does not bound.</summary>
    public int AssumedListLength { get; init; } = 10;

    /// <summary>Comparisons of fields that validation makes: <see cref="ErrorCode.LimitComparisons"/>.</summary>
    public int MaxComparisons { get; init; } = 100_000;

    /// <summary>Bytes of an answer: <see cref="ErrorCode.LimitResponse"/>.</summary>
    public int MaxResponseBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Errors that an answer lists; what goes beyond is left out.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Documents that are kept parsed, validated and planned.</summary>
    public int CachedDocuments { get; init; } = 1_000;

    /// <summary>Bytes of documents that are kept; longer use makes room for newer documents.</summary>
    public int CachedDocumentBytes { get; init; } = 2 * 1024 * 1024;

    /// <summary>Bytes of prepared parts of answers about frozen objects.</summary>
    public int CachedFragmentBytes { get; init; } = 64 * 1024 * 1024;
}
