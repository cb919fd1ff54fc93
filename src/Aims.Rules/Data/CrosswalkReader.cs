using System.Text.Json;
using Aims.Graph;

namespace Aims.Data;

/// <summary>Reads one file of <c>crosswalks/</c>.</summary>
internal sealed class CrosswalkReader(FaultCollector faults)
{
    public const string Folder = "crosswalks/";

    private string _from = "", _to = "";

    public CrosswalkFile Read(JsonElement root)
    {
        var file = new StrictObject(root, JsonPath.Root, faults, "from", "to", "complete", "mappings", "noCounterpart", "mitigates", "statutory");
        (_from, _to) = (file.Text("from"), file.Text("to"));
        if ($"{Folder}{_from}--{_to}.json" != faults.File)
            file.Add(FaultCode.BadId, "from", $"'{_from}' and '{_to}' do not fit the file's name.", "Name the file <from>--<to>.json.");
        return new CrosswalkFile(
            faults, _from, _to, Complete(file), Rows(file, "mappings", Mapping), Rows(file, "noCounterpart", NoCounterpart),
            Rows(file, "mitigates", Mitigation), Rows(file, "statutory", Statutory));
    }

    private List<string> Complete(StrictObject file)
    {
        var complete = file.Texts("complete");
        foreach (var id in complete)
            if (id != _from && id != _to)
                file.Add(FaultCode.WrongFramework, "complete", $"'{id}' is neither '{_from}' nor '{_to}'.", "Name the sides of this file.");
        return complete;
    }

    private List<Located<T>> Rows<T>(StrictObject file, string name, Func<JsonElement, JsonPath, T?> read) where T : class
    {
        var rows = new List<Located<T>>();
        foreach (var (item, path) in file.Items(name))
        {
            // A row that could not be read as it stands is left out, so that no stand-in value causes faults of its own.
            var before = faults.Count;
            if (read(item, path) is { } row && faults.Count == before) rows.Add(new(row, faults, path));
        }

        return rows;
    }

    private Mapping? Mapping(JsonElement item, JsonPath path)
    {
        var row = new StrictObject(item, path, faults,
            "from", "relation", "to", "why", "remains", "sources", "rationale", "review", "basis", "reviewer", "reviewed");
        var relation = row.Word("relation", Words.Relations);
        var from = From(row);
        var target = Id(row, "to");
        if (from.Count == 0 || target is not { } to) return null;
        var mapping = new Mapping(
            from.Frozen(), relation, to, Why(row), row.TextOrNull("remains"), Sources(row).Frozen(), row.Word("rationale", Words.Rationales),
            row.Word("review", Words.Reviews), Basis(row), row.TextOrNull("reviewer"), row.DateOrNull("reviewed"));
        if (mapping.Review == Review.Expert && (mapping.Reviewer is null || mapping.Reviewed is null))
            row.Add(FaultCode.ReviewerMissing, "review", "An expert review names its person and day.", "Add 'reviewer' and 'reviewed', or write 'challenged'.");
        if (mapping is { Relation: Relation.Intersects or Relation.Subset, Remains: null })
            row.Add(FaultCode.RemainsMissing, "remains", "The row does not say what of its target is still missing.", "Add 'remains'.");
        return mapping;
    }

    private static List<ProvisionId> From(StrictObject row)
    {
        if (row.IsArray("from"))
        {
            var members = row.Texts("from").Distinct(StringComparer.Ordinal).ToList();
            if (members.Count < 2)
                row.Add(FaultCode.JointTooSmall, "from", "A joint mapping needs at least two provisions.", "Write a single provision as a text, not as a list.");
            return [.. members.Select(text => Parse(row, "from", text)).OfType<ProvisionId>().OrderBy(id => id.ToString(), StringComparer.Ordinal)];
        }

        return Id(row, "from") is { } id ? [id] : [];
    }

    private NoCounterpart? NoCounterpart(JsonElement item, JsonPath path)
    {
        var row = new StrictObject(item, path, faults, "provision", "why", "sources", "review", "basis");
        if (Id(row, "provision") is not { } id) return null;
        return new NoCounterpart(id, id.Framework == _from ? _to : _from, Why(row), Sources(row).Frozen(), row.Word("review", Words.Reviews), Basis(row));
    }

    private Mitigation? Mitigation(JsonElement item, JsonPath path)
    {
        var row = new StrictObject(item, path, faults, "from", "to", "why", "sources", "review", "basis");
        var (source, target) = (Id(row, "from"), Id(row, "to"));
        if (source is not { } from || target is not { } to) return null;
        return new Mitigation(from, to, Why(row), Sources(row).Frozen(), row.Word("review", Words.Reviews), Basis(row));
    }

    private StatutoryLink? Statutory(JsonElement item, JsonPath path)
    {
        var row = new StrictObject(item, path, faults, "from", "to", "kind", "why", "sources", "review", "basis");
        var (source, target) = (Id(row, "from"), Id(row, "to"));
        if (source is not { } from || target is not { } to) return null;
        return new StatutoryLink(from, to, row.Word("kind", Words.StatutoryKinds), Why(row), Sources(row).Frozen(), row.Word("review", Words.Reviews), Basis(row));
    }

    private static string Why(StrictObject row)
    {
        var why = row.Text("why");
        if (why.Length is > 0 and (< 30 or > 500))
            row.Add(FaultCode.TextLength, "why", $"The reason has {why.Length} characters.", "Give one reason of 30 to 500 characters.");
        return why;
    }

    private static List<string> Sources(StrictObject row)
    {
        var sources = row.Texts("sources");
        if (sources.Count == 0) row.Add(FaultCode.MissingMember, "sources", "The row cites no source.", "Name at least one key of seeds/sources.json.");
        return sources;
    }

    private MappingBasis Basis(StrictObject row)
    {
        if (row.Object("basis") is not { } element) return new MappingBasis(Graph.Basis.Secondary, Graph.Basis.Secondary);
        var basis = new StrictObject(element, row.Path.Member("basis"), faults, "from", "to");
        return new MappingBasis(basis.Word("from", Words.Bases), basis.Word("to", Words.Bases));
    }

    private static ProvisionId? Id(StrictObject row, string name) => row.Text(name) is { Length: > 0 } text ? Parse(row, name, text) : null;

    private static ProvisionId? Parse(StrictObject row, string name, string text)
    {
        if (ProvisionId.TryParse(text, out var id)) return id;
        row.Add(FaultCode.BadId, name, $"'{text}' is not a full id.", "Write framework:local, for instance iso-42001:A.7.4.");
        return null;
    }
}
