namespace Aims.Graph;

/// <summary>What the law itself says about two provisions. Not a set relation; never composes.</summary>
/// <param name="From">The provision that speaks.</param>
/// <param name="To">The provision spoken of.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Why">The reason, in our words.</param>
/// <param name="Sources">Keys of the bibliography.</param>
/// <param name="Review">How far the link was reviewed.</param>
/// <param name="Basis">What was read of each side.</param>
public sealed record StatutoryLink(
    ProvisionId From, ProvisionId To, StatutoryKind Kind, string Why, IReadOnlyList<string> Sources, Review Review, MappingBasis Basis);
