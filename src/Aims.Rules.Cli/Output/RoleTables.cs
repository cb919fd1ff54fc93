using Aims.Graph;

namespace Aims.Cli.Output;

/// <summary>Roles and their relations as tables, and the names of the documents that they come from.</summary>
internal static class RoleTables
{
    public static Table Roles(Corpus corpus, IEnumerable<NamedRole> roles, string? title) =>
        new(title, ["Id", "Title", "Kind of", "Relations", "Place", "Who"],
            [.. roles.Select(role => (IReadOnlyList<string>)
            [
                role.Id, role.Title, role.Within ?? "", $"{corpus.Roles.From(role.Id).Count}", role.Place ?? role.Definition?.ToString() ?? "", role.Summary,
            ])], 1);

    public static Table Relations(Corpus corpus, IEnumerable<RoleMapping> rows, string title) =>
        new(title, ["Relation", "Role", "Title", "Review", "Basis", "Sources", "Reads", "Difference"],
            [.. rows.Select(row => (IReadOnlyList<string>)
            [
                Cells.Word(row.Relation), row.To, corpus.Roles.Find(row.To)!.Title, Cells.Word(row.Review), $"{Cells.Word(row.Basis.From)}/{Cells.Word(row.Basis.To)}",
                string.Join(", ", row.Sources), Reads(corpus, row), row.Difference,
            ])], 2);

    public static string Document(Corpus corpus, string id) =>
        corpus.Roles.FindDocument(id)
        ?? throw new BadInputException($"There is no framework or terminology '{id}'. There are: {string.Join(", ", corpus.Roles.Documents.Order(StringComparer.Ordinal))}.");

    public static string DocumentOf(Corpus corpus, string role) => corpus.Roles.Find(role)!.Document;

    public static string Name(Corpus corpus, string document) =>
        corpus.FindFramework(document)?.Name ?? corpus.Roles.Terminologies.First(t => t.Id == document).Name;

    /// <summary>Where a document names the role: "ISO/IEC 22989, clause 5.19.3".</summary>
    public static string Where(Corpus corpus, NamedRole role) =>
        string.Join(", ", new[] { Name(corpus, role.Document), role.Place ?? role.Definition?.Local }.Where(part => part is not null));

    private static string Reads(Corpus corpus, RoleMapping row)
    {
        var (from, to) = (Named(corpus, row.From), Named(corpus, row.To));
        return row.Relation switch
        {
            RoleRelation.Equal => $"{from} and {to} are the same.",
            RoleRelation.Narrower => $"Every {from} is {to}, but not the other way round.",
            RoleRelation.Broader => $"Every {to} is {from}, but not the other way round.",
            RoleRelation.Overlaps => $"One activity can make somebody {from} and {to}; neither follows from the other.",
            _ => $"{from} and {to} are different things: being one does not make anybody the other.",
        };
    }

    private static string Named(Corpus corpus, string id) => $"{corpus.Roles.Find(id)!.Title} ({Name(corpus, DocumentOf(corpus, id))})";
}
