namespace Aims.Answers;

/// <summary>How many duties have which verdict.</summary>
/// <param name="Full">All is in place.</param>
/// <param name="Partial">Something is in place.</param>
/// <param name="NoContribution">Reviewed, nothing reaches it.</param>
/// <param name="Open">Not reviewed.</param>
public sealed record CoverageCounts(int Full, int Partial, int NoContribution, int Open)
{
    /// <summary>All duties.</summary>
    public int Duties => Full + Partial + NoContribution + Open;

    internal static CoverageCounts Of(IEnumerable<Finding> findings)
    {
        int full = 0, partial = 0, none = 0, open = 0;
        foreach (var finding in findings)
            _ = finding.Verdict switch
            {
                Verdict.Full => full++,
                Verdict.Partial => partial++,
                Verdict.NoContribution => none++,
                _ => open++,
            };
        return new CoverageCounts(full, partial, none, open);
    }
}
