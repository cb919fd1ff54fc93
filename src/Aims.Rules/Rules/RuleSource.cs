namespace Aims.Rules;

/// <summary>A rule as read: a leaf with an expression, or a group with an operator and rules.</summary>
internal sealed record RuleSource
{
    public required string Name { get; init; }

    public required string Path { get; init; }

    public bool Enabled { get; init; } = true;

    public string? Operator { get; init; }

    public string? Expression { get; init; }

    public IReadOnlyList<ParameterSource> Parameters { get; init; } = [];

    public IReadOnlyList<RuleSource> Rules { get; init; } = [];

    public string? SuccessEvent { get; init; }

    public string? ErrorMessage { get; init; }

    public RuleProperties Properties { get; init; } = RuleProperties.None;
}
