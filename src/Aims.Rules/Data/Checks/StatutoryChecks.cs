using Aims.Graph;
using Aims.Rules;

namespace Aims.Data.Checks;

/// <summary>
/// Where a law says that one provision takes the place of another, or counts as fulfilling it, a rule has to act on it:
/// between laws that rules speak of, some rule cites the provision that says so, itself or in one of its dates, and
/// imposes, eases or names in a conflict the provision that it is said of, or one above or below that.
/// </summary>
internal static class StatutoryChecks
{
    public static void Run(CorpusData data, Dictionary<string, Provision> known, RuleBook book, List<Fault> faults)
    {
        var laws = book.Laws;
        foreach (var link in data.Crosswalks.SelectMany(c => c.StatutoryLinks))
        {
            var (from, to) = (link.Value.From.Provision, link.Value.To.Provision);
            if (link.Value.Kind is not (StatutoryKind.Displaces or StatutoryKind.Deems) || !laws.Contains(from.Framework) || !laws.Contains(to.Framework)) continue;
            if (!book.Rules.Any(r => Cites(r, from.ToString()) && r.Provisions.Any(p => IsAboveOrBelow(p, to.ToString(), known))))
                faults.Add(new Fault(FaultCode.StatutoryLinkUnused, link.File.File, link.Path.ToString(), $"No rule that cites '{from}' imposes, eases or opposes '{to}'.",
                    "Write a rule that eases or imposes it and cites what says so, or correct the link."));
        }
    }

    private static bool Cites(Rule rule, string id) => rule.Citation.Contains(id) || rule.Dates.Any(d => d.Citation == id);

    private static bool IsAboveOrBelow(string one, string other, Dictionary<string, Provision> known) => IsIn(one, other, known) || IsIn(other, one, known);

    private static bool IsIn(string id, string above, Dictionary<string, Provision> known)
    {
        for (var provision = known.GetValueOrDefault(id); provision is not null; provision = provision.Parent)
            if (provision.Id.ToString() == above) return true;
        return false;
    }
}
