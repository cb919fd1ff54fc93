namespace Aims.Graph;

/// <summary>A document that names roles without being a framework of the corpus.</summary>
/// <param name="Id">Id, for instance <c>iso-22989</c>.</param>
/// <param name="Name">Short name for tables.</param>
/// <param name="Title">Official title.</param>
/// <param name="Edition">Edition.</param>
/// <param name="Basis">What our summaries were made from.</param>
/// <param name="Sources">Keys of the bibliography.</param>
public sealed record Terminology(string Id, string Name, string Title, string Edition, Basis Basis, IReadOnlyList<string> Sources);
