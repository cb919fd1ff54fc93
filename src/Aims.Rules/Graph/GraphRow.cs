namespace Aims.Graph;

/// <summary>
/// The row of data behind an edge: a mapping, or the hierarchy's own statement that an aspect or child duty is part of a
/// duty (then <see cref="Mapping"/> is null; <see cref="Part"/> is -1 where the row stands for all parts together).
/// </summary>
internal sealed record GraphRow(Mapping? Mapping, int Whole, int Part);
