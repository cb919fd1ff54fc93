namespace Aims.Graph;

/// <summary>What was reviewed against one framework: for every provision the statement on or above it, and whether anybody looked.</summary>
internal sealed class FrameworkReviews
{
    private readonly NoCounterpart?[] _statements;
    private readonly BitSet _reviewed;

    public FrameworkReviews(NodeTable nodes, string framework, IEnumerable<NoCounterpart> statements, IEnumerable<Mapping> mappings)
    {
        _statements = new NoCounterpart?[nodes.Count];
        _reviewed = new BitSet(nodes.Count);
        foreach (var statement in statements)
            if (statement.In == framework) _statements[nodes.Find(statement.Provision)] ??= statement;
        foreach (var mapping in mappings)
            foreach (var from in mapping.From)
            {
                if (mapping.To.Framework == framework) _reviewed.Add(nodes.Find(from.Provision));
                if (from.Framework == framework) _reviewed.Add(nodes.Find(mapping.To.Provision));
            }

        Provision[] provisions = [.. nodes.Frameworks.SelectMany(f => f.Provisions)];
        // Parents stand before their children: statements are inherited downwards, then reviews of child duties count upwards.
        foreach (var provision in provisions)
        {
            if (provision.Parent is { } parent) _statements[provision.Node] ??= _statements[parent.Node];
            if (_statements[provision.Node] is not null) _reviewed.Add(provision.Node);
        }

        foreach (var provision in provisions.Reverse())
            if (provision is { IsDuty: true, Parent: { } parent } && _reviewed[provision.Node]) _reviewed.Add(parent.Node);
    }

    /// <summary>The statement that the framework has nothing for the provision, its own or inherited; or null.</summary>
    public NoCounterpart? StatementOn(Provision provision) => _statements[provision.Node];

    /// <summary>Whether a mapping stands on the duty or its parts, or a statement on or above it.</summary>
    public bool IsReviewed(Provision duty) => _reviewed[duty.Node];
}
