using Aims.GraphQL;

namespace Aims.Service.Resolvers;

/// <summary>The error about an id that leads nowhere, with what may have been meant.</summary>
internal static class UnknownId
{
    public static GraphQLException Error(string problem, string code, IEnumerable<string> candidates) =>
        new(problem, code, new Dictionary<string, object?> { ["candidates"] = candidates.ToArray() });
}
