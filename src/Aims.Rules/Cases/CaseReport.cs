namespace Aims.Cases;

/// <summary>What the case files of a directory say of a corpus.</summary>
/// <param name="Cases">The number of cases: rows of rules, subjects, days, profiles.</param>
/// <param name="Results">Every expectation of every case, in the order of the files.</param>
/// <param name="RulesWithoutCases">The rules that no row holds to all three truths, as workflow and name. Rules that an overlay does not bring are not counted.</param>
public sealed record CaseReport(int Cases, IReadOnlyList<CaseResult> Results, IReadOnlyList<string> RulesWithoutCases)
{
    /// <summary>The expectations that are not met.</summary>
    public IReadOnlyList<CaseResult> Failures => [.. Results.Where(r => !r.Holds)];
}
