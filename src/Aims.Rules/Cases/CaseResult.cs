namespace Aims.Cases;

/// <summary>One expectation of a case file, and what came out.</summary>
/// <param name="File">The file, relative to the directory that was tested.</param>
/// <param name="Path">The JSON path of the expectation.</param>
/// <param name="Case">What was tested: a rule, or a case by its id.</param>
/// <param name="Expected">What the file expects.</param>
/// <param name="Found">What came out.</param>
/// <param name="Holds">True if the expectation is met.</param>
public sealed record CaseResult(string File, string Path, string Case, string Expected, string Found, bool Holds)
{
    /// <summary>The result on one line.</summary>
    public override string ToString() => $"{File} {Path} ({Case}): expected {Expected}, found {Found}";
}
