namespace Aims.Answers;

/// <summary>How a node was first reached: the row, and the nodes that it was reached from (none for what is in place).</summary>
/// <param name="Node">The node that is reached.</param>
/// <param name="Row">Index of the row, or -1 for what is in place.</param>
/// <param name="Premises">The nodes that it rests on.</param>
/// <param name="Length">Steps of the longest chain behind it.</param>
internal sealed record Derivation(int Node, int Row, int[] Premises, int Length);
