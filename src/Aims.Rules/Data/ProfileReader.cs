using System.Text.Json;
using Aims.Facts;

namespace Aims.Data;

/// <summary>Reads profiles: one JSON document of facts, strictly, with every fault collected.</summary>
public static class ProfileReader
{
    /// <summary>The largest document that is read, in bytes (16 MiB).</summary>
    public const int LargestDocument = 16 * 1024 * 1024;

    /// <summary>Reads a profile.</summary>
    /// <param name="json">The document, UTF-8.</param>
    /// <param name="vocabulary">The facts that it may state.</param>
    /// <param name="file">The name of the document in faults.</param>
    /// <param name="faults">The faults of the document; empty if a profile is returned.</param>
    /// <returns>The profile, or null if the document has faults.</returns>
    public static Profile? Read(ReadOnlyMemory<byte> json, Vocabulary vocabulary, string file, out IReadOnlyList<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(file);
        var list = new List<Fault>();
        faults = list;
        var collector = new FaultCollector(file, list);
        if (TooLarge(json, collector) || JsonFile.Parse(json, collector) is not { } root) return null;
        var profile = new ProfileRecordReader(vocabulary, collector).Read(root);
        return list.Count == 0 ? profile : null;
    }

    private static bool TooLarge(ReadOnlyMemory<byte> json, FaultCollector faults)
    {
        if (json.Length <= LargestDocument) return false;
        faults.Add(FaultCode.FileTooLarge, "$", $"The document has {json.Length} bytes.", $"At most {LargestDocument} bytes are read.");
        return true;
    }
}
