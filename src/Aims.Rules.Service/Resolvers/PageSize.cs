using Aims.GraphQL;

namespace Aims.Service.Resolvers;

/// <summary>How many items a page may have.</summary>
internal static class PageSize
{
    public const int Max = 500;

    /// <exception cref="GraphQLException">The number is out of range.</exception>
    public static int Check(int first) =>
        first is >= 0 and <= Max ? first : throw new GraphQLException($"'first' must be between 0 and {Max}.", "BAD_PAGE_SIZE");
}
