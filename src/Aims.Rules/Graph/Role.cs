namespace Aims.Graph;

/// <summary>Somebody whom a framework can bind.</summary>
/// <param name="Id">Its id within the framework, for instance <c>provider</c>.</param>
/// <param name="Title">The framework's own word.</param>
/// <param name="Summary">Who that is, in our words.</param>
/// <param name="Definition">The provision that defines it, or null.</param>
public sealed record Role(string Id, string Title, string Summary, ProvisionId? Definition);
