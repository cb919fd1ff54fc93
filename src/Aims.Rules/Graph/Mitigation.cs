namespace Aims.Graph;

/// <summary>A control or requirement makes a threat less likely or less harmful. Not a set relation; never composes.</summary>
/// <param name="From">The control or requirement.</param>
/// <param name="To">The threat, risk or technique.</param>
/// <param name="Why">The reason, in our words.</param>
/// <param name="Sources">Keys of the bibliography.</param>
/// <param name="Review">How far the link was reviewed.</param>
/// <param name="Basis">What was read of each side.</param>
public sealed record Mitigation(
    ProvisionId From, ProvisionId To, string Why, IReadOnlyList<string> Sources, Review Review, MappingBasis Basis);
