using Aims.Graph;
using Aims.Text;

namespace Aims.Data.Checks;

/// <summary>Every id in a crosswalk leads somewhere, and to the frameworks that the file relates.</summary>
internal static class LinkChecks
{
    /// <summary>Checks all ids; returns the files with only those rows whose ids can be followed.</summary>
    public static List<CrosswalkFile> Run(IReadOnlyList<CrosswalkFile> files, NodeTable nodes) => [.. files.Select(file => Check(file, nodes))];

    private static CrosswalkFile Check(CrosswalkFile file, NodeTable nodes)
    {
        return file with
        {
            Mappings = Kept(file.Mappings, row => [.. row.From.Select(id => ("from", id)), ("to", row.To)], ends: true),
            NoCounterparts = Kept(file.NoCounterparts, row => [("provision", row.Provision)], ends: false),
            Mitigations = Kept(file.Mitigations, row => [("from", row.From), ("to", row.To)], ends: true),
            StatutoryLinks = Kept(file.StatutoryLinks, row => [("from", row.From), ("to", row.To)], ends: true),
        };

        List<Located<T>> Kept<T>(List<Located<T>> rows, Func<T, List<(string Member, ProvisionId Id)>> ids, bool ends) =>
            [.. rows.Where(row => ids(row.Value) is var all && all.FindAll(at => !Follows(row, at.Member, at.Id)).Count == 0 && (!ends || Fits(row, all)))];

        bool Follows<T>(Located<T> row, string member, ProvisionId id)
        {
            if (id.Framework != file.From && id.Framework != file.To)
            {
                row.Add(FaultCode.WrongFramework, member, $"'{id}' belongs to neither '{file.From}' nor '{file.To}'.", "Move the row to the file of its two frameworks.");
                return false;
            }

            if (nodes.FindOrNone(id) >= 0) return true;
            if (StaleIds.Explain(id) is { } stale) row.Add(FaultCode.StaleId, member, $"There is no '{id}'.", stale);
            else row.Add(FaultCode.DanglingId, member, $"There is no '{id}'.", Hint(id, nodes));
            return false;
        }

        bool Fits<T>(Located<T> row, List<(string Member, ProvisionId Id)> ids)
        {
            var to = ids[^1].Id;
            if (file.From == file.To || ids.SkipLast(1).All(from => from.Id.Framework != to.Framework)) return true;
            if (ids.SkipLast(1).Any(from => from.Id == to)) return true; // a self-mapping gets its own fault
            row.Add(FaultCode.WrongFramework, "to", $"The row stays within '{to.Framework}'.", $"Relate '{file.From}' with '{file.To}'.");
            return false;
        }
    }

    private static string Hint(ProvisionId id, NodeTable nodes)
    {
        if (nodes.Frameworks.FirstOrDefault(f => f.Id == id.Framework) is not { } framework) return "Add the framework, or correct the id.";
        if (id.Aspect is { } aspect && framework.Find(id.Local) is { } duty)
            return Suggestion.For(aspect, [.. duty.Aspects.Select(a => a.Id.Aspect!)]) ?? $"Aspects of {duty.Id}: {string.Join(", ", duty.Aspects.Select(a => a.Id.Aspect))}.";
        return Suggestion.For(id.Local, [.. framework.Provisions.Select(p => p.Id.Local)]) ?? "Name a provision of the framework.";
    }
}
