using Aims.Facts;

namespace Aims.Answers.Assessments;

/// <summary>The regime that is named first.</summary>
internal static class Headline
{
    public const string Unknown = "unknown";

    public const string OutOfScope = "out-of-scope";

    /// <summary>Scope first, then by severity.</summary>
    private static readonly string[] Order = [OutOfScope, "prohibited", "high", "limited-transparency", "gpai-systemic", "gpai", "minimal"];

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
}
