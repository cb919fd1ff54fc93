using System.Text.Json;
using Aims.Graph;

namespace Aims.Data;

/// <summary>Reads <c>seeds/roles.json</c>: documents that only name roles, their roles, and how roles relate.</summary>
internal sealed class RoleTableReader(FaultCollector faults)
{
    public const string File = "seeds/roles.json";

    public RoleTableFile Read(JsonElement root)
    {
        var file = new StrictObject(root, JsonPath.Root, faults, "terminologies", "roles", "relations");
        return new RoleTableFile(
            Rows(file.Items("terminologies"), Terminology, row => row.Id.Length > 0, "id", "name", "title", "edition", "basis", "sources"),
            Rows(file.RequiredItems("roles"), Role, row => row.Id.Length > 0, "id", "title", "summary", "place", "definition", "within", "sources"),
            Rows(file.RequiredItems("relations"), Relation, _ => false, "from", "relation", "to", "difference", "sources", "review", "basis", "reviewer", "reviewed"));
    }

    private List<Located<T>> Rows<T>(List<JsonItem> items, Func<StrictObject, T> read, Func<T, bool> isNamed, params string[] members)
    {
        var rows = new List<Located<T>>();
        foreach (var (item, path) in items)
        {
            // A row that could not be read as it stands is left out, so that no stand-in value causes faults of its own;
            // a role or document stays as far as its name is known, so that rows which refer to it are not faulted for it.
            var before = faults.Count;
            var row = new StrictObject(item, path, faults, members);
            var value = read(row);
            if (faults.Count == before || isNamed(value)) rows.Add(new(value, faults, path));
        }

        return rows;
    }

    private static Terminology Terminology(StrictObject row) =>
        new(row.Text("id"), row.Text("name"), row.Text("title"), row.Text("edition"), row.Word("basis", Words.Bases), Sources(row).Frozen());

    private static NamedRole Role(StrictObject row)
    {
        var id = Id(row, "id");
        ProvisionId? definition = null;
        if (row.TextOrNull("definition") is { } text)
        {
            if (ProvisionId.TryParse(text, out var parsed)) definition = parsed;
            else row.Add(FaultCode.BadId, "definition", $"'{text}' is not a full id.", "Write framework:local.");
        }

        return new NamedRole(
            id, id.Split(':')[0], row.Text("title"), Between(row, "summary", 20, 300), row.Text("place"), definition,
            row.Has("within") && Id(row, "within") is { Length: > 0 } within ? within : null, Sources(row).Frozen());
    }

    private RoleMapping Relation(StrictObject row)
    {
        var relation = new RoleMapping(
            Id(row, "from"), row.Word("relation", Words.RoleRelations), Id(row, "to"), Between(row, "difference", 60, 700), Sources(row).Frozen(),
            row.Word("review", Words.Reviews), Basis(row), row.TextOrNull("reviewer"), row.DateOrNull("reviewed"));
        if (relation.Review == Review.Expert && (relation.Reviewer is null || relation.Reviewed is null))
            row.Add(FaultCode.ReviewerMissing, "review", "An expert review names its person and day.", "Add 'reviewer' and 'reviewed', or write 'challenged'.");
        return relation;
    }

    private static string Id(StrictObject row, string name)
    {
        var text = row.Text(name);
        if (text.Length == 0 || (text.Split(':') is [{ Length: > 0 } document, { Length: > 0 } local] && (document + local).All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_')))
            return text;
        row.Add(FaultCode.BadId, name, $"'{text}' is not the full id of a role.", "Write document:role, for instance eu-ai-act:provider.");
        return "";
    }

    private static string Between(StrictObject row, string name, int least, int most)
    {
        var text = row.Text(name);
        if (text.Length > 0 && (text.Length < least || text.Length > most))
            row.Add(FaultCode.TextLength, name, $"'{name}' has {text.Length} characters.", $"Write {least} to {most} characters.");
        return text;
    }

    private static List<string> Sources(StrictObject row)
    {
        var sources = row.Texts("sources");
        if (sources.Count == 0) row.Add(FaultCode.MissingMember, "sources", "The row cites no source.", $"Name at least one key of {SourceReader.File}.");
        return sources;
    }

    private MappingBasis Basis(StrictObject row)
    {
        if (row.Object("basis") is not { } element) return new MappingBasis(Graph.Basis.Secondary, Graph.Basis.Secondary);
        var basis = new StrictObject(element, row.Path.Member("basis"), faults, "from", "to");
        return new MappingBasis(basis.Word("from", Words.Bases), basis.Word("to", Words.Bases));
    }
}
