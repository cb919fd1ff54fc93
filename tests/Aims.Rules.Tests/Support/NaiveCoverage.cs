using Aims.Graph;

namespace Aims.Tests.Support;

/// <summary>
/// The definition of coverage, word for word and slow. Full: what is in place; what a full node contains (superset or
/// equal); a duty whose aspects are all full; the target of a joint mapping whose sources are all full. Overlap: a walk
/// (superset|equal)* intersects? (equal|subset)* from a full node. Partial is overlap and not full.
/// </summary>
internal static class NaiveCoverage
{
    public static (HashSet<int> Full, HashSet<int> Reached) Of(Network network, IEnumerable<int> inPlace)
    {
        var full = inPlace.ToHashSet();
        for (var before = -1; before != full.Count;)
        {
            before = full.Count;
            for (var node = 0; node < network.Count; node++)
                if (Enumerable.Range(0, network.Count).Any(other => full.Contains(other) && Contains(network, other, node))
                    || (network.Parts.TryGetValue(node, out var parts) && parts.All(full.Contains))
                    || network.Joints.Any(j => j.To == node && j.Members.All(full.Contains)))
                    full.Add(node);
        }

        var reached = full.ToHashSet();
        foreach (var (from, relation, to) in network.Rows)
        {
            if (relation != Relation.Intersects) continue;
            if (full.Contains(from)) reached.Add(to);
            if (full.Contains(to)) reached.Add(from);
        }

        for (var before = -1; before != reached.Count;)
        {
            before = reached.Count;
            foreach (var node in reached.ToList())
                for (var other = 0; other < network.Count; other++)
                    if (Contains(network, other, node)) reached.Add(other);
        }

        return (full, reached);
    }

    private static bool Contains(Network network, int outer, int inner) =>
        network.Rows.Any(r => (r.From == outer && r.To == inner && r.Relation is (Relation.Superset or Relation.Equal))
            || (r.From == inner && r.To == outer && r.Relation is (Relation.Subset or Relation.Equal)))
        || network.Joints.Any(j => j.Relation == Relation.Equal && j.To == outer && j.Members.Contains(inner))
        || (network.Parts.TryGetValue(outer, out var parts) && parts.Contains(inner));
}
