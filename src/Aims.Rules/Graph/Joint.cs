namespace Aims.Graph;

/// <summary>Several nodes that together contain another: a joint mapping, or the parts of an exhaustive duty.</summary>
internal sealed record Joint(int[] Members, int Target, int Row);
