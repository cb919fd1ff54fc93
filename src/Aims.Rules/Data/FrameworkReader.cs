using System.Text.Json;
using Aims.Graph;

namespace Aims.Data;

/// <summary>Reads one file of <c>seeds/frameworks/</c>.</summary>
internal sealed class FrameworkReader(FaultCollector faults, NodeCounter nodes)
{
    public const string Folder = "seeds/frameworks/";

    /// <summary>The framework, as far as it can be made out.</summary>
    public (Framework Framework, List<Located<Provision>> Provisions)? Read(JsonElement root)
    {
        var file = new StrictObject(root, JsonPath.Root, faults,
            "id", "name", "title", "edition", "publisher", "type", "basis", "licence", "sources", "published", "inForce", "roles", "conditions", "reserved", "provisions");
        var id = file.Text("id");
        if (id.Length == 0) return null;
        if (!IsFrameworkId(id) || $"{Folder}{id}.json" != faults.File)
            file.Add(FaultCode.BadId, "id", $"'{id}' does not fit the file's name.", "Name the file <id>.json; an id has lower-case letters, digits, '-' and '.'.");
        var inForce = file.DateOrNull("inForce");
        var conditions = file.Items("conditions").Select(Condition).ToList();
        var roles = file.RequiredItems("roles").Select(Role).ToList();
        var framework = new Framework(
            id, file.Text("name"), file.Text("title"), file.Text("edition"), file.Text("publisher"),
            file.Word("type", Words.FrameworkTypes), file.Word("basis", Words.Bases), file.Text("licence"),
            file.DateOrNull("published"), inForce, file.Texts("sources").Frozen(), roles.Frozen(), conditions.Frozen(),
            file.Items("reserved").Select(Reserved).OfType<Reservation>().Frozen());
        var provisions = new ProvisionReader(framework, faults, nodes).ReadAll(file.RequiredItems("provisions"));
        framework.Fill(provisions.Select(p => p.Value).Frozen());
        return (framework, provisions);
    }

    private static bool IsFrameworkId(string id) =>
        id.Length > 0 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.');

    private Condition Condition(JsonItem at)
    {
        var item = new StrictObject(at.Item, at.Path, faults, "id", "text");
        return new Condition(item.Text("id"), item.Text("text"));
    }

    private Reservation? Reserved(JsonItem at)
    {
        var item = new StrictObject(at.Item, at.Path, faults, "provision", "why");
        var why = item.Text("why");
        if (ProvisionId.TryParse(item.Text("provision"), out var id)) return new Reservation(id, why);
        item.Add(FaultCode.BadId, "provision", "The provision is not a full id.", "Write framework:local.");
        return null;
    }

    private Role Role(JsonItem at)
    {
        var item = new StrictObject(at.Item, at.Path, faults, "id", "title", "summary", "definition");
        ProvisionId? definition = null;
        if (item.TextOrNull("definition") is { } text)
        {
            if (ProvisionId.TryParse(text, out var id)) definition = id;
            else item.Add(FaultCode.BadId, "definition", $"'{text}' is not a full id.", "Write framework:local.");
        }

        return new Role(item.Text("id"), item.Text("title"), item.Text("summary"), definition);
    }
}
