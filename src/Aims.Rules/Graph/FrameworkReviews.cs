namespace Aims.Graph;

/// <summary>What was reviewed against one framework: for every provision the statement on or above it, and whether the whole of it was looked at.</summary>
internal sealed class FrameworkReviews
{
    private readonly NoCounterpart?[] _statements;
    private readonly BitSet _mapped, _reviewed;

    public FrameworkReviews(CrosswalkGraph graph, string framework)
    {
        var nodes = graph.Nodes;
        _statements = new NoCounterpart?[nodes.Count];
        (_mapped, _reviewed) = (new BitSet(nodes.Count), new BitSet(nodes.Count));
        foreach (var statement in graph.NoCounterparts)
            if (statement.In == framework) _statements[nodes.Find(statement.Provision)] ??= statement;
        foreach (var mapping in graph.Mappings)
            foreach (var from in mapping.From)
            {
                if (mapping.To.Framework == framework) _mapped.Add(nodes.Find(from));
                if (from.Framework == framework) _mapped.Add(nodes.Find(mapping.To));
            }

        var complete = graph.Complete.Where(c => c.Against == framework).Select(c => c.Side).ToHashSet(StringComparer.Ordinal);
        Provision[] provisions = [.. nodes.Frameworks.SelectMany(f => f.Provisions)];
        // Parents stand before their children: statements are inherited downwards, and parts are judged before their whole.
        foreach (var provision in provisions)
            if (provision.Parent is { } parent) _statements[provision.Node] ??= _statements[parent.Node];
        foreach (var provision in provisions.Reverse())
            if (provision.IsDuty && IsReviewed(provision, complete.Contains(provision.Framework.Id))) _reviewed.Add(provision.Node);
    }

    /// <summary>The statement that the framework has nothing for the provision, its own or inherited; or null.</summary>
    public NoCounterpart? StatementOn(Provision provision) => _statements[provision.Node];

    /// <summary>Whether the duty was reviewed: that nothing reaches it is then a finding, not a gap in the crosswalk.</summary>
    public bool IsReviewed(Provision duty) => _reviewed[duty.Node];

    /// <summary>Whether a mapping stands on the duty or its parts, or a statement on or above it.</summary>
    public bool IsTouched(Provision duty) =>
        StatementOn(duty) is not null || _mapped[duty.Node] || duty.Aspects.Any(a => _mapped[a.Node]) || duty.Children.Any(c => c.IsDuty && IsTouched(c));

    /// <summary>On a side that is complete one row on a part shows that the duty was read; else all parts must have one.</summary>
    private bool IsReviewed(Provision duty, bool complete)
    {
        if (StatementOn(duty) is not null || _mapped[duty.Node]) return true;
        var children = duty.Children.Where(c => c.IsDuty).ToList();
        if (complete) return duty.Aspects.Any(a => _mapped[a.Node]) || children.Exists(IsTouched);
        return duty.Aspects.Count + children.Count > 0 && duty.Aspects.All(a => _mapped[a.Node]) && children.TrueForAll(IsReviewed);
    }
}
