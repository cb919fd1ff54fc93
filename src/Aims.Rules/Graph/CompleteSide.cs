namespace Aims.Graph;

/// <summary>A framework whose every duty was reviewed against another.</summary>
/// <param name="Side">The id of the framework that was reviewed.</param>
/// <param name="Against">The id of the other.</param>
internal sealed record CompleteSide(string Side, string Against);
