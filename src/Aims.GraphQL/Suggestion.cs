namespace Aims.GraphQL;

/// <summary>The name that was probably meant.</summary>
internal static class Suggestion
{
    /// <summary>" Did you mean …?", or nothing if no candidate is near.</summary>
    public static string For(string name, IEnumerable<string> candidates)
    {
        // Names of hostile length are not worth the comparison.
        if (name.Length > 100) return "";
        string? best = null;
        var bestDistance = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) >= bestDistance) continue;
            var distance = Distance(name, candidate);
            if (distance < bestDistance) (best, bestDistance) = (candidate, distance);
        }

        return best is null ? "" : $" Did you mean '{best}'?";
    }

    /// <summary>Edit distance without regard to case.</summary>
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]);
                (row[j], diagonal) = (Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1)), row[j]);
            }
        }

        return row[^1];
    }
}
