using Aims.Graph;

namespace Aims.Data.Checks;

/// <summary>What every joint mapping must keep: no member contains another, and each member has its own row to the target.</summary>
internal static class JointChecks
{
    public static void Run(CorpusData data, CrosswalkGraph graph)
    {
        var pairs = data.Mappings.Where(row => !row.Value.IsJoint)
            .SelectMany(row => new[] { (row.Value.From[0], row.Value.To), (row.Value.To, row.Value.From[0]) }).ToHashSet();
        foreach (var row in data.Mappings.Where(row => row.Value.IsJoint))
        {
            foreach (var member in row.Value.From)
                if (!pairs.Contains((member, row.Value.To)))
                    row.Add(FaultCode.JointMemberWithoutRow, "from", $"Member '{member}' has no row of its own to '{row.Value.To}'.", "Add the row that says what the member alone gives.");
            CheckRedundant(row, data.Nodes, graph);
        }
    }

    private static void CheckRedundant(Located<Mapping> row, NodeTable nodes, CrosswalkGraph graph)
    {
        foreach (var member in row.Value.From)
        {
            foreach (var other in row.Value.From)
            {
                if (member == other || !Contains(member, other, nodes, graph)) continue;
                row.Add(FaultCode.RedundantJointMember, "from", $"Member '{member}' contains member '{other}'.", $"Leave out '{other}'.");
            }
        }
    }

    private static bool Contains(ProvisionId outer, ProvisionId inner, NodeTable nodes, CrosswalkGraph graph) =>
        graph.Epochs.Moments().Any(moment =>
        {
            using var reach = Reach.From(graph.Epochs.At(moment), [nodes.Find(outer)]);
            return reach.IsFull(nodes.Find(inner));
        });
}
