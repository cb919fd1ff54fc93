using Aims.Graph;

namespace Aims.Data.Checks;

/// <summary>No two roles are related twice, and no row contradicts what other rows come to.</summary>
internal static class RoleChecks
{
    public static void Run(CorpusData data)
    {
        var rows = Unique([.. data.RoleTables.SelectMany(file => file.Relations)]);
        var direct = Direct(data, rows);
        var above = direct.Keys.ToDictionary(id => id, id => Above(id, direct), StringComparer.Ordinal);
        foreach (var row in rows)
            if (Against(row.Value, rows, above) is { } reason)
                row.Add(FaultCode.Contradiction, null, $"'{row.Value.Id}' cannot be true: {reason}", "Correct the row that is wrong.");
    }

    /// <summary>The rows without those that relate a pair again.</summary>
    private static List<Located<RoleMapping>> Unique(List<Located<RoleMapping>> rows)
    {
        var seen = new Dictionary<(string, string), RoleMapping>();
        return rows.FindAll(located =>
        {
            var row = string.CompareOrdinal(located.Value.From, located.Value.To) > 0 ? located.Value.Inverse() : located.Value;
            if (seen.TryAdd((row.From, row.To), row)) return true;
            var first = seen[(row.From, row.To)];
            if (first.Relation == row.Relation)
                located.Add(FaultCode.DuplicateMapping, null, $"'{first.Id}' is said already.", "Keep one of the two rows.");
            else
                located.Add(FaultCode.ConflictingMappings, "relation", $"Another row says '{first.Id}'.", "Keep the row that is right.");
            return false;
        });
    }

    /// <summary>For each role the roles that everybody in it has as well, by one row or one <c>within</c>.</summary>
    private static Dictionary<string, HashSet<string>> Direct(CorpusData data, List<Located<RoleMapping>> rows)
    {
        var direct = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var role in data.RoleTables.SelectMany(file => file.Roles))
            if (role.Value.Within is { } within) Add(role.Value.Id, within);
        foreach (var row in rows.SelectMany(row => new[] { row.Value, row.Value.Inverse() }))
        {
            Of(row.From);
            if (row.Relation is RoleRelation.Narrower or RoleRelation.Equal) Add(row.From, row.To);
        }

        return direct;

        void Add(string from, string to)
        {
            Of(from).Add(to);
            Of(to);
        }

        HashSet<string> Of(string id)
        {
            if (!direct.TryGetValue(id, out var set)) direct.Add(id, set = new(StringComparer.Ordinal));
            return set;
        }
    }

    private static HashSet<string> Above(string id, Dictionary<string, HashSet<string>> direct)
    {
        var above = new HashSet<string>(StringComparer.Ordinal) { id };
        var open = new Queue<string>([id]);
        while (open.TryDequeue(out var at))
            foreach (var next in direct[at])
                if (above.Add(next)) open.Enqueue(next);
        return above;
    }

    private static string? Against(RoleMapping row, List<Located<RoleMapping>> rows, Dictionary<string, HashSet<string>> above)
    {
        var (up, down) = (above[row.From].Contains(row.To), above[row.To].Contains(row.From));
        switch (row.Relation)
        {
            case RoleRelation.Narrower when down:
            case RoleRelation.Broader when up:
            case RoleRelation.Overlaps when up || down:
                return "other rows say that everybody in the one role has the other.";
            case RoleRelation.Distinct:
                if (above.Where(role => role.Value.Contains(row.From) && role.Value.Contains(row.To)).Select(role => role.Key).Min(StringComparer.Ordinal) is { } both)
                    return $"other rows say that whoever is '{both}' has both roles.";
                return rows.Select(r => r.Value).FirstOrDefault(r => r.Relation == RoleRelation.Overlaps && (Under(r.From, r.To) || Under(r.To, r.From))) is { } shared
                    ? $"'{shared.Id}' says that one activity can give both." : null;
            default:
                return null;
        }

        bool Under(string one, string other) => above[one].Contains(row.From) && above[other].Contains(row.To);
    }
}
