using Aims.Graph;
using Aims.Text;

namespace Aims.Data.Checks;

/// <summary>Every id in a table of roles leads somewhere, and every role and document stands once.</summary>
internal static class RoleLinks
{
    /// <summary>Checks all ids; returns the tables with only those rows whose ids can be followed.</summary>
    public static List<RoleTableFile> Run(IReadOnlyList<RoleTableFile> files, IReadOnlyList<Framework> frameworks)
    {
        var documents = frameworks.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var known = frameworks.SelectMany(RoleTable.Declared).Select(role => role.Id).ToHashSet(StringComparer.Ordinal);
        List<RoleTableFile> unique =
        [
            .. files.Select(file => file with
            {
                Terminologies = [.. file.Terminologies.Where(row => Once(row, row.Value.Id, documents, "Document"))],
            }),
        ];
        unique = [.. unique.Select(file => file with
        {
            Roles = [.. file.Roles.Where(row => InDocument(row, "id", row.Value.Id) && Once(row, row.Value.Id, known, "Role"))],
        })];
        var further = unique.SelectMany(file => file.Roles).ToDictionary(row => row.Value.Id, row => row.Value, StringComparer.Ordinal);
        foreach (var row in unique.SelectMany(file => file.Roles)) CheckRole(row);
        return [.. unique.Select(file => file with { Relations = [.. file.Relations.Where(HasEnds)] })];

        bool HasEnds(Located<RoleMapping> row)
        {
            var both = Follows(row, "from", row.Value.From) & Follows(row, "to", row.Value.To);
            if (!both || row.Value.From != row.Value.To) return both;
            row.Add(FaultCode.SelfMapping, "to", "The role is related to itself.", "Name another role.");
            return false;
        }

        bool Follows<T>(Located<T> row, string member, string id)
        {
            if (known.Contains(id)) return true;
            if (InDocument(row, member, id))
                row.Add(FaultCode.UnknownRole, member, $"There is no role '{id}'.", Suggestion.For(id, [.. known]) ?? $"Add it to 'roles' of its framework or of {RoleTableReader.File}.");
            return false;
        }

        bool InDocument<T>(Located<T> row, string member, string id)
        {
            var document = id.Split(':')[0];
            if (documents.Contains(document)) return true;
            row.Add(FaultCode.DanglingId, member, $"There is no framework or terminology '{document}'.", Suggestion.For(document, [.. documents]) ?? "Add it to 'terminologies', or correct the id.");
            return false;
        }

        void CheckRole(Located<NamedRole> row)
        {
            if (row.Value.Within is { } within && Follows(row, "within", within) && IsOwnAncestor(row.Value))
                row.Add(FaultCode.ParentCycle, "within", $"'{row.Value.Id}' is a kind of itself.", "Break the circle.");
            if (row.Value.Definition is { } id && frameworks.FirstOrDefault(f => f.Id == id.Framework)?.Find(id.Local) is null)
                row.Add(FaultCode.DanglingId, "definition", $"There is no '{id}'.", "Name a provision of the corpus.");
        }

        bool IsOwnAncestor(NamedRole role)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var at = role.Within; at is not null && seen.Add(at); at = further.GetValueOrDefault(at)?.Within)
                if (at == role.Id) return true;
            return false;
        }
    }

    private static bool Once<T>(Located<T> row, string id, HashSet<string> seen, string what)
    {
        if (seen.Add(id)) return true;
        row.Add(FaultCode.DuplicateId, "id", $"{what} '{id}' stands twice.", "Refer to the one that is there, and leave this out.");
        return false;
    }
}
