namespace Aims.GraphQL;

/// <summary>
/// An error whose message and code a client may see. Resolvers throw it; any other exception reaches the client as
/// <see cref="ErrorCode.Internal"/> without its message. An <see cref="AggregateException"/> of several becomes as many errors.
/// </summary>
/// <param name="message">What went wrong, for the client.</param>
/// <param name="code">What kind of error it is, for programs: <c>extensions.code</c>.</param>
/// <param name="extensions">More members of <c>extensions</c>: texts, numbers, booleans and lists of texts.</param>
public sealed class GraphQLException(string message, string code, IReadOnlyDictionary<string, object?>? extensions = null)
    : Exception(message)
{
    /// <summary>What kind of error it is, for programs.</summary>
    public string Code { get; } = code;

    /// <summary>More members of <c>extensions</c>.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; } = extensions ?? new Dictionary<string, object?>();
}
