using Aims.Graph;

namespace Aims.Data.Checks;

/// <summary>The ends of every mapping are part of the law at the same time, at least in one epoch.</summary>
internal static class EpochChecks
{
    public static void Run(CorpusData data, CrosswalkGraph graph)
    {
        BitSet[] epochs = [.. graph.Epochs.Moments().Select(moment => graph.Epochs.At(moment).Exists).Distinct()];
        foreach (var row in data.Mappings)
        {
            int[] ends = [.. row.Value.From.Append(row.Value.To).Select(data.Nodes.Find)];
            if (!epochs.Any(exists => ends.All(end => exists[end])))
                row.Add(FaultCode.NeverTogether, null, $"The ends of '{row.Value.Id}' are never part of the texts at the same time.", "Map the provision that is in force.");
        }
    }
}
