namespace Aims.GraphQL.Language;

/// <summary>The text is not a GraphQL document (or has more than the limits allow): what, and where.</summary>
internal sealed class SyntaxException(string message, int position, string code = ErrorCode.Syntax) : Exception(message)
{
    public int Position { get; } = position;

    public string Code { get; } = code;
}
