using Aims.Answers;

namespace Aims.Cli.Output;

/// <summary>Findings as tables, one for each framework.</summary>
internal static class FindingTables
{
    public static List<Table> ByFramework(IEnumerable<Finding> findings, bool withProofs) =>
        [.. findings.GroupBy(f => f.Provision.Framework).Select(group => new Table(
            group.Key.Name,
            withProofs ? [.. Cells.FindingColumns, "Proof"] : Cells.FindingColumns,
            [.. group.Select(finding => (IReadOnlyList<string>)(withProofs
                ? [.. Cells.Of(finding), string.Join("\n", Cells.Steps(finding.Proof))]
                : Cells.Of(finding)))], withProofs ? 3 : 2))];
}
