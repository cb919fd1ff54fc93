using Aims.Graph;

namespace Aims.Data.Checks;

/// <summary>Rows that each may be true and cannot be true together, in any epoch of the law.</summary>
internal static class ContradictionChecks
{
    public static void Run(CorpusData data, CrosswalkGraph graph)
    {
        var places = new Dictionary<Mapping, Located<Mapping>>(ReferenceEqualityComparer.Instance);
        foreach (var row in data.Mappings) places.Add(row.Value, row);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var epoch in graph.Epochs.Moments().Select(graph.Epochs.At).Distinct())
        {
            var found = Consistency.Check(epoch).OrderBy(c => c.OneWalk.Count + c.OtherWalk.Count).ThenBy(c => c.From).ThenBy(c => c.To);
            var reasons = new List<HashSet<GraphRow>>();
            foreach (var contradiction in found)
            {
                var rows = contradiction.OneWalk.Concat(contradiction.OtherWalk).ToHashSet();
                // Two rows that relate the same pair differently are a fault of their own already.
                if (contradiction.OneWalk.Count == 1 && contradiction.OtherWalk.Count == 1 && SamePair(contradiction.OneWalk[0], contradiction.OtherWalk[0])) continue;
                // What follows from a contradiction that was reported already is not another one.
                if (reasons.Exists(earlier => earlier.Overlaps(rows.Where(row => row.Mapping is not null)))) continue;
                reasons.Add(rows);
                var text = $"'{data.Nodes.Id(contradiction.From)}' and '{data.Nodes.Id(contradiction.To)}': {Walk(contradiction.OneWalk, data.Nodes)}; against {Walk(contradiction.OtherWalk, data.Nodes)}.";
                if (!reported.Add(text)) continue;
                if (rows.Select(row => row.Mapping).OfType<Mapping>().OrderBy(m => m.Id, StringComparer.Ordinal).FirstOrDefault() is { } mapping && places.TryGetValue(mapping, out var place))
                    place.Add(FaultCode.Contradiction, null, $"No relation is left between {text}", "Correct the row that is wrong on either walk.");
            }
        }
    }

    private static bool SamePair(GraphRow one, GraphRow other) =>
        one.Mapping is { } a && other.Mapping is { } b
        && ((a.From.SequenceEqual(b.From) && a.To == b.To) || (a.From[0] == b.To && b.From[0] == a.To));

    private static string Walk(IReadOnlyList<GraphRow> rows, NodeTable nodes) =>
        string.Join(", ", rows.Select(row => row.Mapping?.Id
            ?? (row.Part < 0 ? $"{nodes.Id(row.Whole)} is all its parts" : $"{nodes.Id(row.Part)} part of {nodes.Id(row.Whole)}")));
}
