namespace Aims.Data;

/// <summary>Collects the faults of one file.</summary>
internal sealed class FaultCollector(string file, List<Fault> faults)
{
    public string File { get; } = file;

    /// <summary>How many faults have been collected for this file.</summary>
    public int Count { get; private set; }

    public void Add(string code, string path, string message, string hint)
    {
        faults.Add(new Fault(code, File, path, message, hint));
        Count++;
    }
}
