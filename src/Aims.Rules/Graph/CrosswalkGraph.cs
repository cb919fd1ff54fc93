namespace Aims.Graph;

/// <summary>Everything that the corpus knows about how provisions relate: nodes, mappings, statements and links, frozen.</summary>
internal sealed class CrosswalkGraph
{
    private readonly Dictionary<(int Node, string Framework), NoCounterpart> _noCounterparts = [];
    private readonly HashSet<(int Duty, string Framework)> _mapped = [];

    public CrosswalkGraph(
        NodeTable nodes, IEnumerable<Mapping> mappings, IEnumerable<NoCounterpart> noCounterparts,
        IEnumerable<Mitigation> mitigations, IEnumerable<StatutoryLink> statutoryLinks)
    {
        Nodes = nodes;
        Mappings = [.. mappings.OrderBy(m => m.Id, StringComparer.Ordinal)];
        NoCounterparts = [.. noCounterparts.OrderBy(s => s.Provision.ToString(), StringComparer.Ordinal).ThenBy(s => s.In, StringComparer.Ordinal)];
        Mitigations = [.. mitigations.OrderBy(l => l.From.ToString(), StringComparer.Ordinal).ThenBy(l => l.To.ToString(), StringComparer.Ordinal)];
        StatutoryLinks = [.. statutoryLinks.OrderBy(l => l.From.ToString(), StringComparer.Ordinal).ThenBy(l => l.To.ToString(), StringComparer.Ordinal)];
        Epochs = new Epochs(nodes, Mappings);
        foreach (var statement in NoCounterparts) _noCounterparts.TryAdd((nodes.Find(statement.Provision), statement.In), statement);
        foreach (var mapping in Mappings)
            foreach (var from in mapping.From)
            {
                _mapped.Add((nodes.Find(from.Provision), mapping.To.Framework));
                _mapped.Add((nodes.Find(mapping.To.Provision), from.Framework));
            }
    }

    public NodeTable Nodes { get; }

    public IReadOnlyList<Mapping> Mappings { get; }

    public IReadOnlyList<NoCounterpart> NoCounterparts { get; }

    public IReadOnlyList<Mitigation> Mitigations { get; }

    public IReadOnlyList<StatutoryLink> StatutoryLinks { get; }

    public Epochs Epochs { get; }

    /// <summary>The statement that the framework has nothing for the provision, its own or inherited; or null.</summary>
    public NoCounterpart? StatementOn(Provision provision, string framework)
    {
        for (var at = provision; at is not null; at = at.Parent)
            if (_noCounterparts.TryGetValue((at.Node, framework), out var statement)) return statement;
        return null;
    }

    /// <summary>Whether somebody has looked for counterparts of the duty in the framework: a mapping on it or its parts, or a statement.</summary>
    public bool IsReviewed(Provision duty, string framework) =>
        _mapped.Contains((duty.Node, framework)) || StatementOn(duty, framework) is not null
        || duty.Children.Any(child => child.IsDuty && IsReviewed(child, framework));
}
