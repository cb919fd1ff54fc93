namespace Aims.GraphQL.Language.Syntax;

/// <summary>The three kinds of operations (§2.3).</summary>
internal enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}
