using Aims.Graph;

namespace Aims.Answers;

/// <summary>One step of a proof: a row of data that leads from earlier steps to a provision or aspect.</summary>
/// <param name="Premises">Indexes of the earlier steps that it rests on.</param>
/// <param name="Relation"><c>in-place</c> for what was asked about, else the relation, read from the premise to <paramref name="To"/>; <c>all-parts</c> where all parts of a duty lead to it.</param>
/// <param name="To">What the step arrives at.</param>
/// <param name="Mapping">The name of the row.</param>
/// <param name="Why">The row's reason, in our words.</param>
/// <param name="Remains">What the row says is still missing of <paramref name="To"/>, or null.</param>
/// <param name="Sources">Keys of the bibliography.</param>
/// <param name="Review">How far the row was reviewed; null for a step that the hierarchy gives.</param>
/// <param name="Basis">What was read of each side; null for a step that the hierarchy gives.</param>
public sealed record ProofStep(
    IReadOnlyList<int> Premises, string Relation, ProvisionId To, string Mapping, string Why, string? Remains,
    IReadOnlyList<string> Sources, Review? Review, MappingBasis? Basis);
