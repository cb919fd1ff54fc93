using Aims.Graph;
using Aims.Rules;

namespace Aims.Data.Checks;

/// <summary>Only law binds: rules impose provisions of laws, and call standards and other voluntary frameworks relevant.</summary>
internal static class VoluntaryChecks
{
    public static void Run(CorpusData data, RuleBook book, List<Fault> faults)
    {
        var types = data.Frameworks.ToDictionary(f => f.Id, f => f.Type, StringComparer.Ordinal);
        foreach (var rule in book.Rules)
        {
            foreach (var id in rule.Kind == RuleKind.Duty ? rule.Provisions : [])
                if (types.TryGetValue(id.Split(':')[0], out var type) && type != FrameworkType.Law)
                    faults.Add(new Fault(FaultCode.VoluntaryBinds, rule.File, rule.Source.Path, $"'{id}' belongs to no law.", "Only law binds; call the framework 'relevant'."));
            foreach (var id in rule.Frameworks)
                if (!types.TryGetValue(id, out var type) || type == FrameworkType.Law)
                    faults.Add(new Fault(FaultCode.VoluntaryBinds, rule.File, rule.Source.Path, $"'{id}' is no voluntary framework.", "Name a standard or framework by its id; what a law asks is imposed by provision."));
        }
    }
}
