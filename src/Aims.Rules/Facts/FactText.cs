using System.Globalization;

namespace Aims.Facts;

/// <summary>Writes what a profile says about a fact.</summary>
internal static class FactText
{
    /// <summary>The value in the words of the vocabulary; "unknown" if it is not stated.</summary>
    public static string Describe(Fact fact, in FactCell cell)
    {
        if (fact.Type == FactType.Set) return DescribeSet(fact, cell);
        if (!cell.IsKnown) return fact.Type == FactType.List ? "open" : "unknown";
        return fact.Type switch
        {
            FactType.Boolean => (cell.True & 1) != 0 ? "true" : "false",
            FactType.Number => cell.Number.ToString(CultureInfo.InvariantCulture),
            FactType.Date => DateOnly.FromDayNumber((int)cell.Number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            FactType.Word => fact.Options[(int)cell.Number].Value,
            FactType.Texts => string.Join(", ", (string[])cell.Reference!),
            FactType.List => "complete",
            _ => (string)cell.Reference!,
        };
    }

    private static string DescribeSet(Fact fact, in FactCell cell)
    {
        var holds = new List<string>();
        for (var i = 0; i < fact.Options.Count; i++)
            if (cell.Bit(i) == Truth.True) holds.Add(fact.Options[i].Value);
        if (!cell.IsKnown) holds.Add("unknown");
        return holds.Count == 0 ? "none" : string.Join(", ", holds);
    }
}
