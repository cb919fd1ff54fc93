using System.Collections.Concurrent;

namespace Aims.Graph;

/// <summary>Everything that the corpus knows about how provisions relate: nodes, mappings, statements and links, frozen.</summary>
internal sealed class CrosswalkGraph
{
    private readonly ConcurrentDictionary<string, FrameworkReviews> _reviews = new(StringComparer.Ordinal);

    public CrosswalkGraph(
        NodeTable nodes, IReadOnlyList<Mapping> mappings, IReadOnlyList<NoCounterpart> noCounterparts,
        IReadOnlyList<Mitigation> mitigations, IReadOnlyList<StatutoryLink> statutoryLinks, IReadOnlyList<CompleteSide> complete)
    {
        (Nodes, Complete) = (nodes, complete);
        (Mappings, NoCounterparts, Mitigations, StatutoryLinks) = (mappings, noCounterparts, mitigations, statutoryLinks);
        Epochs = new Epochs(nodes, mappings);
    }

    public NodeTable Nodes { get; }

    /// <summary>Frameworks whose every duty was reviewed against another.</summary>
    public IReadOnlyList<CompleteSide> Complete { get; }

    /// <summary>Ordered by id.</summary>
    public IReadOnlyList<Mapping> Mappings { get; }

    /// <summary>Ordered by provision, then by the other framework.</summary>
    public IReadOnlyList<NoCounterpart> NoCounterparts { get; }

    /// <summary>Ordered by where they lead from, then by where they lead to.</summary>
    public IReadOnlyList<Mitigation> Mitigations { get; }

    /// <summary>Ordered by where they lead from, then by where they lead to.</summary>
    public IReadOnlyList<StatutoryLink> StatutoryLinks { get; }

    public Epochs Epochs { get; }

    /// <summary>The roles of all documents and how they relate.</summary>
    public RoleTable Roles => RoleTable.Value;

    /// <summary>Laid out when roles are first asked for: few runs ask.</summary>
    public required Lazy<RoleTable> RoleTable { private get; init; }

    /// <summary>What was reviewed against the framework; found once, when first asked for.</summary>
    public FrameworkReviews ReviewsAgainst(string framework) =>
        _reviews.GetOrAdd(framework, id => new FrameworkReviews(this, id));

    /// <summary>The statement that the framework has nothing for the provision, its own or inherited; or null.</summary>
    public NoCounterpart? StatementOn(Provision provision, string framework) => ReviewsAgainst(framework).StatementOn(provision);
}
