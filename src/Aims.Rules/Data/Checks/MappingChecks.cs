using Aims.Graph;

namespace Aims.Data.Checks;

/// <summary>What every mapping must keep by itself and beside the others.</summary>
internal static class MappingChecks
{
    public static void Run(CorpusData data)
    {
        foreach (var row in data.Mappings) CheckRow(row, data.Nodes);
        CheckPairs(data);
        ReasonChecks.Run(data);
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
        CheckReserved(row, nodes);
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
            if (string.CompareOrdinal(from, to) > 0) (from, to, relation) = (to, from, Composition.Inverse(relation));
            if (seen.TryAdd((from, to), relation)) continue;
            if (seen[(from, to)] == relation)
                row.Add(FaultCode.DuplicateMapping, null, $"'{row.Value.Id}' is stated twice (or once in each direction).", "Keep one row.");
            else
                row.Add(FaultCode.ConflictingMappings, "relation", $"Another row relates '{from}' and '{to}' differently.", "Decide which relation is true and keep that row.");
        }
    }

    /// <summary>No standard or framework covers a prohibition, or what the law's framework file reserves.</summary>
    private static void CheckReserved(Located<Mapping> row, NodeTable nodes)
    {
        var mapping = row.Value;
        (ProvisionId? covering, ProvisionId? covered) = mapping.Relation switch
        {
            Relation.Superset or Relation.Equal => (mapping.From[0], mapping.To),
            Relation.Subset => (mapping.To, mapping.From[0]),
            _ => (null, null),
        };
        if (covering is null || covered is null || nodes.Provision(nodes.Find(covering)).Framework.Type == FrameworkType.Law) return;
        var node = nodes.Find(covered);
        var provision = nodes.Provision(node);
        if (provision.Force == Force.Prohibition)
            row.Add(FaultCode.Reserved, "relation", $"'{covered}' is a prohibition.", "A control can support obeying it and never is it: choose 'intersects' or state that there is no counterpart.");
        for (var at = provision; at is not null; at = at.Parent)
            if (provision.Framework.Reserved.FirstOrDefault(r => r.Provision == at.Id || r.Provision == covered) is { } reserved)
            {
                row.Add(FaultCode.Reserved, "relation", $"'{covered}' is reserved: {reserved.Why}", "Choose 'intersects', or state that there is no counterpart.");
                return;
            }
    }
}
