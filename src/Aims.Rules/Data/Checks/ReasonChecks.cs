using Aims.Graph;

namespace Aims.Data.Checks;

/// <summary>Every row has a reason of its own: none that stands under another row, word for word or nearly so.</summary>
internal static class ReasonChecks
{
    /// <summary>Two reasons are nearly the same if so much of their words is shared (shared words by all words).</summary>
    private const double Near = 0.85;

    public static void Run(CorpusData data)
    {
        Check([.. data.Mappings], "why", row => row.Why, row => row.Id);
        Check([.. data.RoleTables.SelectMany(file => file.Relations)], "difference", row => row.Difference, row => row.Id);
    }

    private static void Check<T>(IReadOnlyList<Located<T>> all, string member, Func<T, string> reason, Func<T, string> id)
    {
        var rows = all.Select(row => (Row: row, Words: Words(reason(row.Value)))).ToList();
        var frequency = rows.SelectMany(r => r.Words).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var at = 0; at < rows.Count; at++)
        {
            // Two sets that share so much also share one of their rarest words, so only rows with such a word are compared.
            string[] rarestFirst = [.. rows[at].Words.OrderBy(w => frequency[w]).ThenBy(w => w, StringComparer.Ordinal)];
            var prefix = rarestFirst.Take(rarestFirst.Length - (int)Math.Ceiling(Near * rarestFirst.Length) + 1).ToList();
            var near = prefix.SelectMany(w => byWord.GetValueOrDefault(w) ?? []).Distinct().Order()
                .Where(other => Shared(rows[at].Words, rows[other].Words) >= Near).Cast<int?>().FirstOrDefault();
            if (near is { } earlier)
                rows[at].Row.Add(FaultCode.PastedReason, member, $"Nearly the same reason stands under '{id(rows[earlier].Row.Value)}'.", "Give each row the reason that is its own.");
            foreach (var word in prefix)
            {
                if (!byWord.TryGetValue(word, out var list)) byWord.Add(word, list = []);
                list.Add(at);
            }
        }
    }

    private static HashSet<string> Words(string text) =>
        [.. new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToUpperInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static double Shared(HashSet<string> a, HashSet<string> b)
    {
        var both = a.Count(b.Contains);
        return (double)both / (a.Count + b.Count - both);
    }
}
