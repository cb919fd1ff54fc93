namespace Aims.Service.Http;

/// <summary>A request that is refused before it reaches the executor.</summary>
internal sealed class RequestException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;
}
