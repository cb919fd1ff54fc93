namespace Aims.Graph;

/// <summary>One node of a framework's own hierarchy: a chapter, an article, a paragraph, a clause, a control, …</summary>
public sealed class Provision
{
    private IReadOnlyList<Provision> _children = [];

    internal Provision(Framework framework, ProvisionText text, Provision? parent, int node)
    {
        Framework = framework;
        Text = text;
        Parent = parent;
        Node = node;
        Depth = parent is null ? 0 : parent.Depth + 1;
    }

    /// <summary>Full id, <c>framework:local</c>.</summary>
    public ProvisionId Id => Text.Id;

    /// <summary>The framework that it belongs to.</summary>
    public Framework Framework { get; }

    /// <summary>The provision above it, or null at the top.</summary>
    public Provision? Parent { get; }

    /// <summary>The provisions directly below it, in the order of the text.</summary>
    public IReadOnlyList<Provision> Children => _children;

    /// <summary>Its place in the text: article, paragraph, clause, control, …</summary>
    public string Kind => Text.Kind;

    /// <summary>Official title, or null if the text gives none.</summary>
    public string? Title => Text.Title;

    /// <summary>Our own short name where the text gives no title; never the publisher's words.</summary>
    public string? Label => Text.Label;

    /// <summary>What is required or said, in our words.</summary>
    public string? Summary => Text.Summary;

    /// <summary>What the provision does.</summary>
    public Force Force => Text.Force;

    /// <summary>Whether it is a duty: an obligation, prohibition, requirement, control, outcome or suggested action.</summary>
    public bool IsDuty => Force is Force.Obligation or Force.Prohibition or Force.Requirement or Force.Control or Force.Outcome or Force.Action;

    /// <summary>Whether child duties and aspects together are the duty; null where there are no child duties.</summary>
    public bool? Exhaustive => Text.Exhaustive;

    /// <summary>The aspects of the duty, in order.</summary>
    public IReadOnlyList<Aspect> Aspects => Text.Aspects;

    /// <summary>When the provision is part of the text; empty means always.</summary>
    public IReadOnlyList<Window> Exists => Text.Exists;

    /// <summary>Our remark, or null.</summary>
    public string? Notes => Text.Notes;

    /// <summary>Whom it binds, by its own words or those of the nearest provision above that says so.</summary>
    public IReadOnlyList<Role> Binds => Text.Binds ?? Parent?.Binds ?? [];

    /// <summary>From when it binds, by its own rows or those of the nearest provision above that has some.</summary>
    public IReadOnlyList<Application> Applies => Text.Applies ?? Parent?.Applies ?? [];

    /// <summary>The title, or our label, or the name of the nearest provision above that has one.</summary>
    public string Name => Title ?? Label ?? Parent?.Name ?? Id.Local;

    internal ProvisionText Text { get; }

    internal int Node { get; }

    /// <summary>How many provisions stand above it.</summary>
    internal int Depth { get; }

    /// <summary>Called once by the loader, before the corpus is published.</summary>
    internal void Adopt(IReadOnlyList<Provision> children) => _children = children;

    /// <summary>Whether the provision is part of the text at the moment.</summary>
    public bool ExistsAt(Moment moment) =>
        (Exists.Count == 0 || Exists.Any(window => window.Contains(moment))) && (Parent?.ExistsAt(moment) ?? true);

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();
}
