using Aims.Graph;

namespace Aims.Answers;

/// <summary>A provision that a search found.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Matched">Where the words were found: id, title, label, summary or aspect.</param>
public sealed record SearchHit(Provision Provision, string Matched);
