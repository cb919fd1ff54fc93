namespace Aims.Graph;

/// <summary>
/// One atomic outcome that a duty asks for: our split, never the law's. The aspects of a duty (with its child duties, if
/// it has any) are exhaustive: together they are the duty.
/// </summary>
public sealed class Aspect
{
    internal Aspect(ProvisionId id, string text, IReadOnlyList<Window> exists, int node) =>
        (Id, Text, Exists, Node) = (id, text, exists, node);

    /// <summary>Full id, <c>framework:local#aspect</c>.</summary>
    public ProvisionId Id { get; }

    /// <summary>The state of affairs that holds when the aspect is met.</summary>
    public string Text { get; }

    /// <summary>When the duty asks for it.</summary>
    public IReadOnlyList<Window> Exists { get; }

    internal int Node { get; }
}
