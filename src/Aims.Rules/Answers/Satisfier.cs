using Aims.Graph;

namespace Aims.Answers;

/// <summary>What one provision of another framework does for the duty that was asked about.</summary>
/// <param name="Provision">The control, requirement or duty.</param>
/// <param name="Findings">What it does for each duty that was asked about and that it reaches.</param>
/// <param name="Verdict">Full if it alone meets all of them, else partial.</param>
public sealed record Satisfier(Provision Provision, Verdict Verdict, IReadOnlyList<Finding> Findings);
