using Aims.Graph;

namespace Aims.Data.Checks;

/// <summary>A crosswalk that says that a side is complete has a mapping or a statement for every duty on it.</summary>
internal static class CompletenessChecks
{
    public static void Run(CorpusData data, CrosswalkGraph graph)
    {
        foreach (var file in data.Crosswalks)
        {
            foreach (var side in file.Complete)
            {
                var reviews = graph.ReviewsAgainst(side == file.From ? file.To : file.From);
                if (data.Frameworks.FirstOrDefault(f => f.Id == side) is not { } framework) continue;
                foreach (var duty in framework.Provisions.Where(p => p.IsDuty && !reviews.IsTouched(p)))
                    file.File.Add(FaultCode.NotComplete, "$.complete", $"'{duty.Id}' has no mapping and no statement.", "Map it, state that there is no counterpart, or leave the side out of 'complete'.");
            }
        }
    }
}
