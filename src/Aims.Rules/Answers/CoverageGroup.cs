using Aims.Graph;

namespace Aims.Answers;

/// <summary>The counts of the duties below one container: a framework's chapter, section or clause.</summary>
/// <param name="Container">The container.</param>
/// <param name="Counts">The verdicts of the duties in it.</param>
public sealed record CoverageGroup(Provision Container, CoverageCounts Counts);
