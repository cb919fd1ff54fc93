using Aims.Facts;

namespace Aims.Answers.Assessments;

/// <summary>The regime that is named first.</summary>
internal static class Headline
{
    public const string Unknown = "unknown";

    public const string OutOfScope = "out-of-scope";

    private const string Prohibited = "prohibited";

    /// <summary>Scope first, then by severity.</summary>
    private static readonly string[] Order = [OutOfScope, Prohibited, "high", "limited-transparency", "gpai-systemic", "gpai", "minimal"];

    /// <summary>True for the classes of the AI Act, false for what other laws call a regime.</summary>
    public static bool IsClass(string regime) => Order.Contains(regime, StringComparer.Ordinal);

    /// <summary>The first regime that holds, unless one before it is undecided.</summary>
    public static string Of(IReadOnlyDictionary<string, Truth> regimes)
    {
        foreach (var regime in Order)
            switch (regimes.GetValueOrDefault(regime, Truth.False))
            {
                case Truth.True: return regime;
                case Truth.Unknown: return Unknown;
            }

        return Unknown;
    }

    /// <summary>
    /// The organisation's: the gravest of its systems and models. While one is undecided, or there may be others, only a
    /// prohibited one cannot be outdone.
    /// </summary>
    public static string Of(IReadOnlyCollection<string> items, bool areAll)
    {
        if (items.Contains(Prohibited)) return Prohibited;
        if (!areAll || items.Contains(Unknown)) return Unknown;
        return Array.Find(Order, c => c != OutOfScope && items.Contains(c)) ?? OutOfScope;
    }
}
