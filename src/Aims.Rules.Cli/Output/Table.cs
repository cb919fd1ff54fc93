namespace Aims.Cli.Output;

/// <summary>A table of texts.</summary>
/// <param name="Title">What it shows, or null.</param>
/// <param name="Columns">Headings.</param>
/// <param name="Rows">Rows of as many cells as there are columns; a cell may hold several lines.</param>
/// <param name="Details">How many of the last columns hold long texts: a terminal shows them below the table, row by row.</param>
internal sealed record Table(string? Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, int Details = 0);
