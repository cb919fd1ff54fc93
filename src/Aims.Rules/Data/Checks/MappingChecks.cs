using Aims.Graph;

namespace Aims.Data.Checks;

/// <summary>What every mapping must keep by itself and beside the others.</summary>
internal static class MappingChecks
{
    public static void Run(CorpusData data)
    {
        foreach (var row in data.Mappings) CheckRow(row, data.Nodes);
        CheckPairs(data);
        CheckReasons(data);
    }

    private static void CheckRow(Located<Mapping> row, NodeTable nodes)
    {
        var mapping = row.Value;
        if (mapping.From.Contains(mapping.To))
            row.Add(FaultCode.SelfMapping, "to", $"'{mapping.To}' is mapped to itself.", "Remove the row.");
        foreach (var from in mapping.From) CheckEnd(row, "from", nodes.Find(from), nodes, coarseAllowed: mapping.Relation is Relation.Superset or Relation.Equal or Relation.Disjoint);
        CheckEnd(row, "to", nodes.Find(mapping.To), nodes, coarseAllowed: mapping.Relation is Relation.Subset or Relation.Equal or Relation.Disjoint);
        if (mapping.IsJoint && mapping.Relation is not (Relation.Equal or Relation.Superset))
            row.Add(FaultCode.JointRelation, "relation", "A joint mapping can only contain its target.", "Write 'superset' or 'equal', or one row for each member.");
        CheckWholeDuty(row, nodes);
    }

    private static void CheckEnd(Located<Mapping> row, string member, int node, NodeTable nodes, bool coarseAllowed)
    {
        if (nodes.Aspect(node) is not null) return;
        var provision = nodes.Provision(node);
        if (!provision.IsDuty)
            row.Add(FaultCode.NotADuty, member, $"'{provision.Id}' carries no verdict.", "Map the duties in it, or correct its force.");
        else if (provision.Aspects.Count > 0 && !coarseAllowed)
            row.Add(FaultCode.AboveAspects, member, $"'{provision.Id}' has aspects.", $"Map the aspect: {string.Join(", ", provision.Aspects.Select(a => a.Id.Aspect))}.");
    }

    /// <summary>A standard that covers a whole duty of law is the claim that costs most if it is wrong.</summary>
    private static void CheckWholeDuty(Located<Mapping> row, NodeTable nodes)
    {
        var mapping = row.Value;
        if (mapping.Review != Review.Draft || mapping.Relation is not (Relation.Equal or Relation.Superset)) return;
        var to = nodes.Find(mapping.To);
        if (nodes.Aspect(to) is null && nodes.Provision(to).Framework.Type == FrameworkType.Law
            && nodes.Provision(nodes.Find(mapping.From[0])).Framework.Type != FrameworkType.Law)
            row.Add(FaultCode.UnchallengedWholeDuty, "review", $"A draft says that the whole of '{mapping.To}' is covered.", "Have it challenged, map an aspect, or choose 'intersects'.");
    }

    private static void CheckPairs(CorpusData data)
    {
        var seen = new Dictionary<(string, string), Relation>();
        foreach (var row in data.Mappings)
        {
            var (from, to) = (string.Join(" + ", row.Value.From), row.Value.To.ToString());
            var relation = row.Value.Relation;
            if (string.CompareOrdinal(from, to) > 0) (from, to, relation) = (to, from, Inverse(relation));
            if (seen.TryAdd((from, to), relation)) continue;
            if (seen[(from, to)] == relation)
                row.Add(FaultCode.DuplicateMapping, null, $"'{row.Value.Id}' is stated twice (or once in each direction).", "Keep one row.");
            else
                row.Add(FaultCode.ConflictingMappings, "relation", $"Another row relates '{from}' and '{to}' differently.", "Decide which relation is true and keep that row.");
        }
    }

    private static void CheckReasons(CorpusData data)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in data.Mappings)
        {
            var reason = string.Concat(row.Value.Why.Where(char.IsLetterOrDigit)).ToUpperInvariant();
            if (!seen.TryAdd(reason, row.Value.Id))
                row.Add(FaultCode.PastedReason, "why", $"The same reason stands under '{seen[reason]}'.", "Give each row the reason that is its own.");
        }
    }

    internal static Relation Inverse(Relation relation) => relation switch
    {
        Relation.Subset => Relation.Superset,
        Relation.Superset => Relation.Subset,
        _ => relation,
    };
}
