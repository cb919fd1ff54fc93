using Aims.Graph;

namespace Aims.Data.Checks;

/// <summary>Every row has a reason of its own: none that stands under another row, word for word or nearly so.</summary>
internal static class ReasonChecks
{
    /// <summary>Two reasons are nearly the same if so much of their words is shared (shared words by all words).</summary>
    private const double Near = 0.85;

    public static void Run(CorpusData data)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new List<(int[] Words, Located<Mapping> Row)>();
        // Nearly the same reasons have nearly the same number of words, so only such are compared.
        foreach (var row in data.Mappings)
        {
            var words = Words(row.Value.Why, numbers);
            foreach (var (other, earlier) in seen)
            {
                if (Math.Min(words.Length, other.Length) < Near * Math.Max(words.Length, other.Length) || Shared(words, other) < Near) continue;
                row.Add(FaultCode.PastedReason, "why", $"Nearly the same reason stands under '{earlier.Value.Id}'.", "Give each row the reason that is its own.");
                break;
            }

            seen.Add((words, row));
        }
    }

    private static int[] Words(string text, Dictionary<string, int> numbers)
    {
        var words = new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToUpperInvariant(c) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Select(Number).Distinct().Order()];

        int Number(string word)
        {
            if (!numbers.TryGetValue(word, out var number)) numbers.Add(word, number = numbers.Count);
            return number;
        }
    }

    private static double Shared(int[] a, int[] b)
    {
        int i = 0, j = 0, both = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j]) (both, i, j) = (both + 1, i + 1, j + 1);
            else if (a[i] < b[j]) i++;
            else j++;
        }

        return (double)both / (a.Length + b.Length - both);
    }
}
