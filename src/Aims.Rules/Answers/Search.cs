using Aims.Graph;

namespace Aims.Answers;

/// <summary>Finds provisions by words. Every word must occur; hits in ids and titles come before hits in summaries and aspects.</summary>
internal static class Search
{
    public static IReadOnlyList<SearchHit> Run(IEnumerable<Framework> frameworks, string text, int limit)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0) return [];
        return [.. frameworks.SelectMany(f => f.Provisions)
            .Select(p => (Provision: p, Rank: Rank(p, words)))
            .Where(hit => hit.Rank >= 0)
            .OrderBy(hit => hit.Rank)
            .ThenBy(hit => hit.Provision.Node)
            .Take(limit)
            .Select(hit => new SearchHit(hit.Provision, Places[hit.Rank]))];
    }

    private static readonly string[] Places = ["id", "title", "label", "summary", "aspect"];

    private static int Rank(Provision provision, string[] words)
    {
        var rank = 0;
        foreach (var word in words)
        {
            var at = Has(provision.Id.ToString(), word) ? 0
                : Has(provision.Title, word) ? 1
                : Has(provision.Label, word) ? 2
                : Has(provision.Summary, word) ? 3
                : provision.Aspects.Any(aspect => Has(aspect.Text, word)) ? 4
                : -1;
            if (at < 0) return -1;
            rank = Math.Max(rank, at);
        }

        return rank;
    }

    private static bool Has(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
