using Aims.Facts;
using Aims.Rules;

namespace Aims.Data;

/// <summary>Reads a vocabulary and the rules over it.</summary>
public static class RuleBookReader
{
    private const int LargestFile = 16 * 1024 * 1024;

    /// <summary>Reads a vocabulary, strictly, with every fault collected.</summary>
    /// <param name="json">The text of <c>rules/facts.json</c>, UTF-8.</param>
    /// <param name="file">The name of the file in faults.</param>
    /// <param name="faults">What is wrong; empty if a vocabulary is returned.</param>
    public static Vocabulary? ReadVocabulary(ReadOnlyMemory<byte> json, string file, out IReadOnlyList<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(file);
        var list = new List<Fault>();
        faults = list;
        var collector = new FaultCollector(file, list);
        if (TooLarge(json, collector) || JsonFile.Parse(json, collector) is not { } root) return null;
        var vocabulary = FactsFile.Read(root, collector);
        return list.Count == 0 ? vocabulary : null;
    }

    /// <summary>Reads files of workflows and compiles them together, strictly, with every fault collected.</summary>
    /// <param name="vocabulary">The facts that rules may use.</param>
    /// <param name="files">Name and text (UTF-8) of each file.</param>
    /// <param name="faults">What is wrong; empty if a rule book is returned.</param>
    public static RuleBook? Read(Vocabulary vocabulary, IEnumerable<(string File, ReadOnlyMemory<byte> Json)> files, out IReadOnlyList<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(files);
        var list = new List<Fault>();
        faults = list;
        var workflows = new List<WorkflowSource>();
        // The order of files says nothing: the same rules give the same book.
        foreach (var (file, json) in files.OrderBy(f => f.File, StringComparer.Ordinal))
        {
            var collector = new FaultCollector(file, list);
            if (!TooLarge(json, collector) && JsonFile.Parse(json, collector) is { } root) workflows.AddRange(new RuleWorkflows(collector).Read(root));
        }

        var book = new RuleCompiler(vocabulary, file => new RuleFaults(new FaultCollector(file, list).Add)).Compile(workflows);
        return list.Count == 0 ? book : null;
    }

    private static bool TooLarge(ReadOnlyMemory<byte> json, FaultCollector faults)
    {
        if (json.Length <= LargestFile) return false;
        faults.Add(FaultCode.FileTooLarge, "$", $"The document has {json.Length} bytes.", $"At most {LargestFile} bytes are read.");
        return true;
    }
}
