using Aims.Graph;
using Aims.GraphQL;

namespace Aims.Service.Resolvers;

/// <summary>The fields that ask for roles and how they relate across documents.</summary>
internal sealed class RoleFields(Corpus corpus, Places places)
{
    /// <exception cref="GraphQLException">There is no such document.</exception>
    public IEnumerable<NamedRole> Roles(QueryFields _, string? document)
    {
        var id = Document(document);
        return corpus.Roles.Roles.Where(role => id is null || role.Document == id);
    }

    /// <exception cref="GraphQLException">There is no such role, or several documents have one of that name.</exception>
    public NamedRole Role(QueryFields _, string id)
    {
        var resolution = corpus.ResolveRole(id);
        return resolution.Role ?? throw UnknownId.Error(resolution.Problem ?? "Unknown role.", "UNKNOWN_ROLE", resolution.Candidates.Select(role => role.Id));
    }

    public IReadOnlyList<Terminology> Terminologies(QueryFields _) => corpus.Roles.Terminologies;

    public Provision? Definition(NamedRole role) => role.Definition is { } id ? places[id].Provision : null;

    public NamedRole? Within(NamedRole role) => role.Within is { } id ? corpus.Roles.Find(id) : null;

    public IEnumerable<NamedRole> Kinds(NamedRole role) => corpus.Roles.KindsOf(role.Id);

    /// <exception cref="GraphQLException">There is no such document.</exception>
    public IEnumerable<RoleMapping> Relations(NamedRole role, string? document)
    {
        var id = Document(document);
        return corpus.Roles.From(role.Id).Where(row => id is null || corpus.Roles.Find(row.To)!.Document == id);
    }

    public IReadOnlyList<Source> Sources(NamedRole role) => places.Sources(role.Sources);

    public NamedRole From(RoleMapping row) => corpus.Roles.Find(row.From)!;

    public NamedRole To(RoleMapping row) => corpus.Roles.Find(row.To)!;

    public IReadOnlyList<Source> Sources(RoleMapping row) => places.Sources(row.Sources);

    public IReadOnlyList<Source> Sources(Terminology document) => places.Sources(document.Sources);

    private string? Document(string? id)
    {
        if (id is null) return null;
        if (corpus.Roles.FindDocument(id) is { } known) return known;
        string[] documents = [.. corpus.Roles.Documents.Order(StringComparer.Ordinal)];
        throw UnknownId.Error($"There is no framework or terminology '{id}'. There are: {string.Join(", ", documents)}.", "UNKNOWN_DOCUMENT", documents);
    }
}
