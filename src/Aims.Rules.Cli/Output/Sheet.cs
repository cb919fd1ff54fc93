namespace Aims.Cli.Output;

/// <summary>What a command prints: sentences, then tables, then remarks; and the same as JSON.</summary>
/// <param name="Head">Sentences above the tables; the first is the answer.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Remarks">Sentences below the tables.</param>
/// <param name="Json">Writes the answer as JSON.</param>
internal sealed record Sheet(IReadOnlyList<string> Head, IReadOnlyList<Table> Tables, IReadOnlyList<string> Remarks, Func<string> Json);
