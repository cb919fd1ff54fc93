namespace Aims.Service.Access;

/// <summary>A key that a client may present. The service knows only its hash.</summary>
public sealed record ApiKey
{
    /// <summary>Whose key it is; logs show the name.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// SHA-256 of the key as 64 hexadecimal digits. Keys are random and long, so that a plain hash cannot be guessed back.
    /// </summary>
    public required string Sha256 { get; init; }

    /// <summary>The last moment at which the key is valid; null if it does not expire.</summary>
    public DateTimeOffset? Expires { get; init; }
}
