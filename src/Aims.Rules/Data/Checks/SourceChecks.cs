using Aims.Graph;
using Aims.Text;

namespace Aims.Data.Checks;

/// <summary>Every citation is a key of the bibliography, and every key stands once.</summary>
internal static class SourceChecks
{
    public static void Run(CorpusData data, IReadOnlyDictionary<string, FaultCollector> frameworkFiles)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in data.Sources)
            if (!keys.Add(source.Value.Id))
                source.Add(FaultCode.DuplicateEntry, "id", $"Source '{source.Value.Id}' stands twice.", "Give each source its own key.");
        string[] all = [.. keys];
        foreach (var framework in data.Frameworks)
            Check(framework.Sources, new Located<Framework>(framework, frameworkFiles[framework.Id], JsonPath.Root));
        foreach (var provision in data.Provisions)
            foreach (var row in provision.Value.Text.Applies ?? [])
                Check(row.Sources, provision, "applies");
        foreach (var file in data.Crosswalks)
        {
            foreach (var row in file.Mappings) Check(row.Value.Sources, row);
            foreach (var row in file.NoCounterparts) Check(row.Value.Sources, row);
            foreach (var row in file.Mitigations) Check(row.Value.Sources, row);
            foreach (var row in file.StatutoryLinks) Check(row.Value.Sources, row);
        }

        foreach (var file in data.RoleTables)
        {
            foreach (var row in file.Terminologies) Check(row.Value.Sources, row);
            foreach (var row in file.Roles) Check(row.Value.Sources, row);
            foreach (var row in file.Relations) Check(row.Value.Sources, row);
        }

        var claims = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in data.Claims)
        {
            Check(claim.Value.Sources, claim);
            if (!claims.Add(claim.Value.Id))
                claim.Add(FaultCode.DuplicateEntry, "id", $"Claim '{claim.Value.Id}' stands twice.", "Give each claim its own id.");
        }

        void Check<T>(IEnumerable<string> cited, Located<T> where, string member = "sources")
        {
            foreach (var key in cited)
                if (!keys.Contains(key))
                    where.Add(FaultCode.UnknownSource, member, $"There is no source '{key}'.", Suggestion.For(key, all) ?? $"Add it to {SourceReader.File}.");
        }
    }
}
