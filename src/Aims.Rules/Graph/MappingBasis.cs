namespace Aims.Graph;

/// <summary>What was read of both sides of a mapping.</summary>
/// <param name="From">Of the provision that the mapping leads from.</param>
/// <param name="To">Of the provision that the mapping leads to.</param>
public sealed record MappingBasis(Basis From, Basis To);
