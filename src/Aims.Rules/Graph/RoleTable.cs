namespace Aims.Graph;

/// <summary>
/// The roles of all documents and how they relate. Rows are what the data files say and nothing more: no relation is derived
/// from others, and where there is no row nobody has looked yet.
/// </summary>
public sealed class RoleTable
{
    private readonly Dictionary<string, NamedRole> _roles;
    private readonly Dictionary<string, IReadOnlyList<RoleMapping>> _rows;

    internal RoleTable(
        IEnumerable<Framework> frameworks, IEnumerable<Terminology> terminologies, IEnumerable<NamedRole> further, IEnumerable<RoleMapping> relations)
    {
        Terminologies = terminologies.OrderBy(t => t.Id, StringComparer.Ordinal).Frozen();
        Documents = frameworks.Select(f => f.Id).Concat(Terminologies.Select(t => t.Id)).Frozen();
        Roles = frameworks.SelectMany(Declared).Concat(further).DistinctBy(role => role.Id).OrderBy(role => role.Id, StringComparer.Ordinal).Frozen();
        Relations = relations.OrderBy(row => row.From, StringComparer.Ordinal).ThenBy(row => row.To, StringComparer.Ordinal).Frozen();
        _roles = Roles.ToDictionary(role => role.Id, StringComparer.Ordinal);
        _rows = Relations.Concat(Relations.Select(row => row.Inverse()))
            .GroupBy(row => row.From, StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => (IReadOnlyList<RoleMapping>)rows.OrderBy(row => row.To, StringComparer.Ordinal).Frozen(), StringComparer.Ordinal);
    }

    /// <summary>The documents that name roles without being frameworks of the corpus, ordered by id.</summary>
    public IReadOnlyList<Terminology> Terminologies { get; }

    /// <summary>The ids of all documents that name roles: the frameworks, then the terminologies.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>All roles, ordered by id.</summary>
    public IReadOnlyList<NamedRole> Roles { get; }

    /// <summary>All rows as the files have them, ordered by their ends.</summary>
    public IReadOnlyList<RoleMapping> Relations { get; }

    /// <summary>The id of a document as <see cref="Documents"/> has it, letter case aside; or null.</summary>
    public string? FindDocument(string id) => Documents.FirstOrDefault(known => string.Equals(known, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The role with the full id, or null.</summary>
    public NamedRole? Find(string id) => _roles.GetValueOrDefault(id);

    /// <summary>The rows of a role, each read from that role, ordered by the role at the other end; none if nobody has written one.</summary>
    /// <param name="id">Full id of the role.</param>
    public IReadOnlyList<RoleMapping> From(string id) => _rows.GetValueOrDefault(id) ?? [];

    /// <summary>The row between two roles, read from the first; or null.</summary>
    public RoleMapping? Between(string from, string to) => From(from).FirstOrDefault(row => row.To == to);

    /// <summary>The roles that are a kind of this one, ordered by id.</summary>
    public IEnumerable<NamedRole> KindsOf(string id) => Roles.Where(role => role.Within == id);

    internal static IEnumerable<NamedRole> Declared(Framework framework) =>
        framework.Roles.Select(role => new NamedRole($"{framework.Id}:{role.Id}", framework.Id, role.Title, role.Summary, null, role.Definition, null, framework.Sources));
}
