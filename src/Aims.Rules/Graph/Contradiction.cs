namespace Aims.Graph;

/// <summary>Two walks of rows between the same two nodes that cannot both be true.</summary>
internal sealed record Contradiction(int From, int To, IReadOnlyList<GraphRow> OneWalk, IReadOnlyList<GraphRow> OtherWalk);
