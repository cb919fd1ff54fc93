namespace Aims.Answers;

/// <summary>One difference between two corpora.</summary>
/// <param name="What">provision, aspect, mapping, statement, link, framework, role, role relation or answer.</param>
/// <param name="Kind">added, removed or changed; for answers the verdicts before and after, for instance <c>open -> partial</c>.</param>
/// <param name="Id">The id of the provision, aspect or row; for answers the question and the duty.</param>
public sealed record Change(string What, string Kind, string Id);
