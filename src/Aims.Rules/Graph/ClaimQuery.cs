namespace Aims.Graph;

/// <summary>A question to the corpus together with the answer that a claim's verdict needs (docs/data-format.md).</summary>
/// <param name="Ask">exists, title, force, count, satisfies, no-counterpart or role-relation.</param>
/// <param name="Id">The framework, provision or role that is asked about.</param>
/// <param name="To">The provision, framework or role that it is asked against, or null.</param>
/// <param name="Kind">The kind that is counted, or null.</param>
/// <param name="Expect">The answer, as text.</param>
public sealed record ClaimQuery(string Ask, string Id, string? To, string? Kind, string Expect);
