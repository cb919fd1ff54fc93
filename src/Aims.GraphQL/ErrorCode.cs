namespace Aims.GraphQL;

/// <summary>The codes under <c>extensions.code</c> of errors (specification §7.1.2 leaves them to the service).</summary>
public static class ErrorCode
{
    /// <summary>The document is not GraphQL.</summary>
    public const string Syntax = "SYNTAX";

    /// <summary>The document breaks a validation rule; <c>extensions.rule</c> names it.</summary>
    public const string Validation = "VALIDATION";

    /// <summary>A variable has no value of its type.</summary>
    public const string Variable = "VARIABLE";

    /// <summary>The request does not say which operation to run, or names one that is not there.</summary>
    public const string UnknownOperation = "UNKNOWN_OPERATION";

    /// <summary>Mutations and subscriptions are not served.</summary>
    public const string OperationNotSupported = "OPERATION_NOT_SUPPORTED";

    /// <summary>An argument of a field has no value of its type at execution.</summary>
    public const string Argument = "ARGUMENT";

    /// <summary>A field that cannot be null turned out to be null.</summary>
    public const string NullInNonNull = "NULL_IN_NON_NULL";

    /// <summary>A value does not fit the type of its field.</summary>
    public const string BadResult = "BAD_RESULT";

    /// <summary>A resolver failed; what happened is not told to the client.</summary>
    public const string Internal = "INTERNAL";

    /// <summary>The document is longer than allowed.</summary>
    public const string LimitDocument = "LIMIT_DOCUMENT";

    /// <summary>The document has more tokens than allowed.</summary>
    public const string LimitTokens = "LIMIT_TOKENS";

    /// <summary>The document nests braces or brackets deeper than can be read.</summary>
    public const string LimitNesting = "LIMIT_NESTING";

    /// <summary>Selections go deeper than allowed.</summary>
    public const string LimitDepth = "LIMIT_DEPTH";

    /// <summary>The document has more aliases than allowed.</summary>
    public const string LimitAliases = "LIMIT_ALIASES";

    /// <summary>The document has more fragments or uses of fragments than allowed.</summary>
    public const string LimitFragments = "LIMIT_FRAGMENTS";

    /// <summary>With its fragments filled in, the operation selects more fields than allowed.</summary>
    public const string LimitFields = "LIMIT_FIELDS";

    /// <summary>A list in the arguments or variables is longer than allowed.</summary>
    public const string LimitInputList = "LIMIT_INPUT_LIST";

    /// <summary>A list in the answer is longer than allowed.</summary>
    public const string LimitResultList = "LIMIT_RESULT_LIST";

    /// <summary>The estimated cost of the operation is higher than allowed.</summary>
    public const string LimitCost = "LIMIT_COST";

    /// <summary>Comparing the selected fields with each other would take longer than allowed.</summary>
    public const string LimitComparisons = "LIMIT_COMPARISONS";

    /// <summary>The answer is larger than allowed.</summary>
    public const string LimitResponse = "LIMIT_RESPONSE";
}
