namespace Aims.Data;

/// <summary>One file of a corpus.</summary>
/// <param name="Path">Repository path with forward slashes.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Read">Reads the bytes.</param>
internal sealed record CorpusFile(string Path, long Length, Func<byte[]> Read)
{
    /// <summary>The largest file that is read: 32 MiB.</summary>
    public const long MaxLength = 32 << 20;
}
