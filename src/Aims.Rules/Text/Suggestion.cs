namespace Aims.Text;

/// <summary>Finds the word that a mistyped one was probably meant to be.</summary>
internal static class Suggestion
{
    /// <summary>"Did you mean …?" for the nearest candidate, or null if none is near.</summary>
    public static string? For(string word, ReadOnlySpan<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $"Did you mean '{nearest}'?" : null;

    /// <summary>The candidate at the least edit distance, if that is at most a third of the word's length (at least 1).</summary>
    public static string? Nearest(string word, ReadOnlySpan<string> candidates)
    {
        string? best = null;
        var bestDistance = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= bestDistance) continue;
            var distance = Distance(word, candidate);
            if (distance < bestDistance) (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>Edit distance with transpositions of neighbours (optimal string alignment), ignoring case.</summary>
    internal static int Distance(string a, string b)
    {
        if (Math.Max(a.Length, b.Length) > 200) return int.MaxValue;
        var rows = new int[3][];
        for (var i = 0; i < 3; i++) rows[i] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            int[] row = rows[i % 3], above = rows[(i - 1) % 3], twoAbove = rows[(i + 1) % 3];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
        }

        return rows[a.Length % 3][b.Length];
    }

    private static bool Same(char x, char y) => char.ToUpperInvariant(x) == char.ToUpperInvariant(y);
}
