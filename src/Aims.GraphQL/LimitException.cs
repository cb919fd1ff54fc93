namespace Aims.GraphQL;

/// <summary>A request asks for more than the limits allow; it is refused as a whole.</summary>
internal sealed class LimitException(string message, string code) : Exception(message)
{
    public string Code { get; } = code;
}
