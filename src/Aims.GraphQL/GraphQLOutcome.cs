namespace Aims.GraphQL;

/// <summary>How a request ended.</summary>
public enum GraphQLOutcome
{
    /// <summary>It was executed: the answer has data, perhaps null and perhaps with errors.</summary>
    Executed,

    /// <summary>It was refused before execution: the answer has only errors.</summary>
    Refused,

    /// <summary>It was refused because the operation is a mutation or subscription.</summary>
    NotAQuery,

    /// <summary>The answer outgrew its limit: it has only that error.</summary>
    TooLarge,
}
