namespace Aims.Graph;

/// <summary>A role under its full id: one that a framework can bind, or one that a document only names.</summary>
/// <param name="Id">Full id, <c>document:role</c>, for instance <c>iso-22989:ai-producer</c>.</param>
/// <param name="Document">The id of the framework or terminology that names it.</param>
/// <param name="Title">The document's own word.</param>
/// <param name="Summary">Who that is, in our words.</param>
/// <param name="Place">Where the document names it, or null where only <paramref name="Definition"/> says so.</param>
/// <param name="Definition">The provision that defines it, or null.</param>
/// <param name="Within">The full id of the role that it is a kind of, or null.</param>
/// <param name="Sources">Keys of the bibliography.</param>
public sealed record NamedRole(
    string Id, string Document, string Title, string Summary, string? Place, ProvisionId? Definition, string? Within, IReadOnlyList<string> Sources)
{
    /// <summary>The id within the document.</summary>
    public string Local => Id[(Document.Length + 1)..];
}
