using System.Security.Cryptography;
using System.Text;

namespace Aims.Service.Access;

/// <summary>
/// Checks keys. All hashes are compared, each in constant time, so that the time taken tells nothing about them.
/// </summary>
internal sealed class ApiKeyRing
{
    private readonly (ApiKey Key, byte[] Hash)[] _keys;
    private readonly TimeProvider _time;

    public ApiKeyRing(IEnumerable<ApiKey> keys, TimeProvider time) =>
        (_keys, _time) = ([.. keys.Select(key => (key, Convert.FromHexString(key.Sha256)))], time);

    /// <summary>Whether no key is needed.</summary>
    public bool IsEmpty => _keys.Length == 0;

    /// <summary>The valid key that an <c>Authorization: Bearer</c> header presents; null if there is none.</summary>
    public ApiKey? Find(string? authorization)
    {
        const string Scheme = "Bearer ";
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(authorization[Scheme.Length..].Trim()), hash);
        ApiKey? found = null;
        foreach (var (key, known) in _keys)
            if (CryptographicOperations.FixedTimeEquals(hash, known) && !(key.Expires < _time.GetUtcNow())) found = key;
        return found;
    }
}
