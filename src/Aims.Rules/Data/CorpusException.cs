namespace Aims.Data;

/// <summary>A corpus could not be loaded because its data has faults.</summary>
public sealed class CorpusException : Exception
{
    internal CorpusException(IReadOnlyList<Fault> faults)
        : base($"The corpus has {faults.Count} {(faults.Count == 1 ? "fault" : "faults")}: {faults[0]}") => Faults = faults;

    /// <summary>All faults, ordered by file, code and path.</summary>
    public IReadOnlyList<Fault> Faults { get; }
}
