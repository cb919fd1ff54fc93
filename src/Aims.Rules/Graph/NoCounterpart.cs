namespace Aims.Graph;

/// <summary>
/// A review statement: somebody looked, and the other framework has nothing for this provision or anything below it. It
/// is not a relation and never composes.
/// </summary>
/// <param name="Provision">The provision without counterpart.</param>
/// <param name="In">The framework that has nothing for it.</param>
/// <param name="Why">The reason, in our words.</param>
/// <param name="Sources">Keys of the bibliography.</param>
/// <param name="Review">How far the statement was reviewed.</param>
/// <param name="Basis">What was read of the provision (from) and of the other framework (to).</param>
public sealed record NoCounterpart(
    ProvisionId Provision, string In, string Why, IReadOnlyList<string> Sources, Review Review, MappingBasis Basis);
