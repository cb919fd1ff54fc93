using Aims.Rules;

namespace Aims.Data;

/// <summary>Compiles the rules of a corpus. A corpus without a vocabulary has no rules.</summary>
internal static class RuleFilesReader
{
    private static readonly byte[] NoFacts = [.. "{\"facts\":[]}"u8];

    /// <summary>The rule book; null and faults if the files have faults.</summary>
    public static RuleBook? Read(IReadOnlyList<RuleFile> files, List<Fault> faults)
    {
        var facts = files.FirstOrDefault(f => f.Path == RuleFile.Facts)?.Bytes ?? NoFacts;
        var vocabulary = RuleBookReader.ReadVocabulary(facts, RuleFile.Facts, out var found);
        faults.AddRange(found);
        if (vocabulary is null) return null;
        var book = RuleBookReader.Read(vocabulary, files.Where(f => f.Path.StartsWith(RuleFile.Folder, StringComparison.Ordinal)).Select(f => (f.Path, (ReadOnlyMemory<byte>)f.Bytes)), out found);
        faults.AddRange(found);
        return book;
    }

    /// <summary>The duties that are listed as reached by no rule.</summary>
    public static List<Located<string>> ReadUnreached(IReadOnlyList<RuleFile> files, List<Fault> faults)
    {
        if (files.FirstOrDefault(f => f.Path == UnreachedReader.File) is not { } file) return [];
        var collector = new FaultCollector(file.Path, faults);
        return JsonFile.Parse(file.Bytes, collector) is { } root ? UnreachedReader.Read(root, collector) : [];
    }
}
