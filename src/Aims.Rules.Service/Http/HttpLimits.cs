namespace Aims.Service.Http;

/// <summary>
/// What a request may take from the service before and around its execution; each limit has its own <see
/// cref="HttpErrorCode"/>.
/// </summary>
public sealed record HttpLimits
{
    /// <summary>Bytes of a body: <see cref="HttpErrorCode.LimitBody"/>.</summary>
    public int MaxBodyBytes { get; init; } = 256 * 1024;

    /// <summary>Time for reading and executing a request: <see cref="HttpErrorCode.LimitTime"/>.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Requests at one time: <see cref="HttpErrorCode.LimitConcurrency"/>.</summary>
    public int MaxConcurrency { get; init; } = 256;
}
