using Aims.Graph;

namespace Aims.Data.Checks;

/// <summary>What every provision must keep: aspects only under duties, exhaustiveness stated, duties summarised.</summary>
internal static class ProvisionChecks
{
    public const int LongestSummary = 400;

    public static void Run(CorpusData data, IReadOnlyDictionary<string, FaultCollector> frameworkFiles)
    {
        foreach (var located in data.Provisions) Check(located);
        foreach (var framework in data.Frameworks)
            foreach (var role in framework.Roles)
                if (role.Definition is { } id && data.Nodes.FindOrNone(id) < 0)
                    frameworkFiles[framework.Id].Add(FaultCode.DanglingId, "$.roles", $"Role '{role.Id}' is defined by '{id}', which does not exist.", "Name the provision that defines the role, or leave 'definition' out.");
        foreach (var framework in data.Frameworks)
            foreach (var reserved in framework.Reserved)
                if (data.Nodes.FindOrNone(reserved.Provision) < 0)
                    frameworkFiles[framework.Id].Add(FaultCode.DanglingId, "$.reserved", $"There is no '{reserved.Provision}'.", "Name a provision or aspect of this framework.");
    }

    private static void Check(Located<Provision> located)
    {
        var provision = located.Value;
        if (provision.Aspects.Count > 0 && !provision.IsDuty)
            located.Add(FaultCode.MisplacedAspect, "aspects", $"'{provision.Id}' is no duty and has aspects.", "Put the aspects on the duties below it, or correct its force.");
        else if (provision.Aspects.Count > 6 || (provision.Aspects.Count == 1 && !provision.Children.Any(c => c.IsDuty)))
            located.Add(FaultCode.AspectCount, "aspects", $"'{provision.Id}' is split into {provision.Aspects.Count}.", "Split a duty into two to six aspects, or not at all.");
        var hasChildDuties = provision.IsDuty && provision.Children.Any(child => child.IsDuty);
        if (hasChildDuties && provision.Exhaustive is null)
            located.Add(FaultCode.Exhaustive, null, $"'{provision.Id}' has child duties and does not say whether they are exhaustive.", "Add 'exhaustive'.");
        if (!hasChildDuties && provision.Exhaustive is not null)
            located.Add(FaultCode.Exhaustive, "exhaustive", $"'{provision.Id}' has no child duties.", "Leave 'exhaustive' out.");
        if (provision.IsDuty && provision.Summary is null)
            located.Add(FaultCode.SummaryMissing, null, $"Duty '{provision.Id}' has no summary.", "Say in a sentence of our own what is required.");
        if (provision.Summary is { } summary && (summary == provision.Title || summary == provision.Label))
            located.Add(FaultCode.SummaryIsTitle, "summary", "The summary only repeats the title.", "Say what is required.");
        if (provision.Summary?.Length > LongestSummary)
            located.Add(FaultCode.TextLength, "summary", $"The summary has {provision.Summary.Length} characters.", $"Keep it under {LongestSummary}.");
    }
}
