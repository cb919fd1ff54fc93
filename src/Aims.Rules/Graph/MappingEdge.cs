namespace Aims.Graph;

/// <summary>A mapping as an edge of a directed graph: one for each source, read from source to target.</summary>
/// <param name="Source">The provision or aspect that it leads from.</param>
/// <param name="Target">The provision or aspect that it leads to.</param>
/// <param name="Mapping">The row behind it.</param>
public sealed record MappingEdge(ProvisionId Source, ProvisionId Target, Mapping Mapping);
