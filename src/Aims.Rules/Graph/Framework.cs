namespace Aims.Graph;

/// <summary>A law, standard or other document whose provisions are nodes of the graph.</summary>
public sealed class Framework
{
    private readonly Dictionary<string, Provision> _byLocalId = new(StringComparer.Ordinal);
    private IReadOnlyList<Provision> _provisions = [];

    internal Framework(
        string id, string name, string title, string edition, string publisher, FrameworkType type, Basis basis, string licence,
        DateOnly? published, DateOnly? inForce, IReadOnlyList<string> sources, IReadOnlyList<Role> roles, IReadOnlyList<Condition> conditions,
        IReadOnlyList<Reservation> reserved)
    {
        (Id, Name, Title, Edition, Publisher, Type, Basis, Licence) = (id, name, title, edition, publisher, type, basis, licence);
        (Published, InForce, Sources, Roles, Conditions, Reserved) = (published, inForce, sources, roles, conditions, reserved);
    }

    /// <summary>Id, for instance <c>eu-ai-act</c>.</summary>
    public string Id { get; }

    /// <summary>Short name for tables.</summary>
    public string Name { get; }

    /// <summary>Official title.</summary>
    public string Title { get; }

    /// <summary>Edition or consolidated version.</summary>
    public string Edition { get; }

    /// <summary>Who issues it.</summary>
    public string Publisher { get; }

    /// <summary>What kind of document it is.</summary>
    public FrameworkType Type { get; }

    /// <summary>What our summaries were made from.</summary>
    public Basis Basis { get; }

    /// <summary>Terms of the publisher's text, and what of it is shipped.</summary>
    public string Licence { get; }

    /// <summary>Day on which a law was published; before it nobody knew its text. Null where that does not matter.</summary>
    public DateOnly? Published { get; }

    /// <summary>Day of entry into force of a law, or null.</summary>
    public DateOnly? InForce { get; }

    /// <summary>Keys of the bibliography.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Everybody whom it can bind.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>The cases on which its dates turn.</summary>
    public IReadOnlyList<Condition> Conditions { get; }

    /// <summary>Provisions of which no standard or framework may be said to cover the whole, with the reason.</summary>
    public IReadOnlyList<Reservation> Reserved { get; }

    /// <summary>All its provisions in the order of the text.</summary>
    public IReadOnlyList<Provision> Provisions => _provisions;

    /// <summary>The provision with the local id, or null.</summary>
    public Provision? Find(string local) => _byLocalId.GetValueOrDefault(local);

    /// <summary>Called once by the loader, before the corpus is published.</summary>
    internal void Fill(IReadOnlyList<Provision> provisions)
    {
        _provisions = provisions;
        _byLocalId.EnsureCapacity(provisions.Count);
        foreach (var provision in provisions) _byLocalId.Add(provision.Id.Local, provision);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
