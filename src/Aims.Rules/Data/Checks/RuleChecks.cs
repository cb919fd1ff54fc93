using Aims.Graph;
using Aims.Rules;

namespace Aims.Data.Checks;

/// <summary>
/// Rules and catalogues meet in ids: every provision that a rule names exists, and every duty of a law that rules speak
/// of is imposed by one, directly or through a provision above or all below it, or is listed with a reason.
/// </summary>
internal static class RuleChecks
{
    public static void Run(CorpusData data, Dictionary<string, Provision> known, RuleBook book, IReadOnlyList<Located<string>> unreached, List<Fault> faults)
    {
        foreach (var rule in book.Rules)
        {
            var cited = rule.Provisions.Concat(rule.Citation).Concat(rule.Dates.Select(d => d.Citation).OfType<string>());
            if (rule.Penalty is { } penalty) cited = cited.Append(penalty);
            foreach (var id in cited.Distinct().Where(id => !known.ContainsKey(id)))
                faults.Add(new Fault(FaultCode.UnknownRuleProvision, rule.File, rule.Source.Path, $"There is no provision '{id}'.", "Correct the id, or add the provision to its framework."));
        }

        foreach (var row in unreached.Where(row => !known.ContainsKey(row.Value)))
            row.Add(FaultCode.UnknownRuleProvision, "provisions", $"There is no provision '{row.Value}'.", "Correct the id.");
        var imposed = book.Rules.Where(r => r.Kind == RuleKind.Duty).SelectMany(r => r.Provisions).ToHashSet(StringComparer.Ordinal);
        var named = imposed.Concat(unreached.Select(u => u.Value)).ToHashSet(StringComparer.Ordinal);
        var laws = book.Laws;
        foreach (var law in data.Frameworks.Where(f => laws.Contains(f.Id)))
            foreach (var duty in law.Provisions.Where(p => Binds(p) && !IsReached(p, named)))
                faults.Add(new Fault(FaultCode.DutyNotReached, UnreachedReader.File, "$", $"No rule imposes '{duty.Id}'.", "Write a rule, or list it here with the reason."));
    }

    private static bool Binds(Provision provision) =>
        provision.Force is Force.Obligation or Force.Prohibition || provision is { Force: Force.Requirement, Framework.Type: FrameworkType.Law };

    private static bool IsReached(Provision duty, HashSet<string> named)
    {
        for (var provision = duty; provision is not null; provision = provision.Parent)
            if (named.Contains(provision.Id.ToString())) return true;
        var below = duty.Children.Where(c => c.IsDuty).ToList();
        return below.Count > 0 && below.TrueForAll(c => IsReached(c, named));
    }
}
