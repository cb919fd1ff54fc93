using System.Collections.Concurrent;

namespace Aims.Graph;

/// <summary>Everything that the corpus knows about how provisions relate: nodes, mappings, statements and links, frozen.</summary>
internal sealed class CrosswalkGraph
{
    private readonly ConcurrentDictionary<string, FrameworkReviews> _reviews = new(StringComparer.Ordinal);

    public CrosswalkGraph(
        NodeTable nodes, IEnumerable<Mapping> mappings, IEnumerable<NoCounterpart> noCounterparts,
        IEnumerable<Mitigation> mitigations, IEnumerable<StatutoryLink> statutoryLinks,
        IEnumerable<(string Side, string Against)> complete)
    {
        Complete = complete.ToHashSet();
        Nodes = nodes;
        Mappings = mappings.OrderBy(m => m.Id, StringComparer.Ordinal).Frozen();
        NoCounterparts = noCounterparts.OrderBy(s => s.Provision.ToString(), StringComparer.Ordinal).ThenBy(s => s.In, StringComparer.Ordinal).Frozen();
        Mitigations = mitigations.OrderBy(l => l.From.ToString(), StringComparer.Ordinal).ThenBy(l => l.To.ToString(), StringComparer.Ordinal).Frozen();
        StatutoryLinks = statutoryLinks.OrderBy(l => l.From.ToString(), StringComparer.Ordinal).ThenBy(l => l.To.ToString(), StringComparer.Ordinal).Frozen();
        Epochs = new Epochs(nodes, Mappings);
    }

    public NodeTable Nodes { get; }

    /// <summary>Frameworks whose every duty was reviewed against another.</summary>
    public IReadOnlySet<(string Side, string Against)> Complete { get; }

    public IReadOnlyList<Mapping> Mappings { get; }

    public IReadOnlyList<NoCounterpart> NoCounterparts { get; }

    public IReadOnlyList<Mitigation> Mitigations { get; }

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
