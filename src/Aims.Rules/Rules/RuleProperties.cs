namespace Aims.Rules;

/// <summary>What stands in the <c>Properties</c> of a rule: what is ours in the workflow format.</summary>
internal sealed record RuleProperties
{
    public static readonly RuleProperties None = new();

    public RuleKind Kind { get; init; }

    public string? ForEach { get; init; }

    /// <summary>Provisions imposed or eased, or the two sides of a conflict.</summary>
    public IReadOnlyList<string> Provisions { get; init; } = [];

    /// <summary>The voluntary frameworks that are relevant.</summary>
    public IReadOnlyList<string> Frameworks { get; init; } = [];

    /// <summary>The bearer of a duty, or the role that is conferred.</summary>
    public string? Role { get; init; }

    public string? Regime { get; init; }

    public string? Schedule { get; init; }

    public IReadOnlyList<string> Citation { get; init; } = [];

    public string? Reason { get; init; }

    public string? Penalty { get; init; }

    public DateOnly? KnownFrom { get; init; }

    public DateOnly? KnownUntil { get; init; }

    /// <summary>The schedule whose dates apply, if the rule names one.</summary>
    public string? AppliesByName { get; init; }

    public IReadOnlyList<DateSource> Applies { get; init; } = [];
}
