using System.Text.Json;
using Aims.Graph;
using Aims.Text;

namespace Aims.Data;

/// <summary>Reads the provisions of one framework and links them into its hierarchy.</summary>
internal sealed class ProvisionReader(Framework framework, FaultCollector faults, NodeCounter nodes)
{
    /// <summary>More levels than any text has; keeps what walks the hierarchy from running out of stack.</summary>
    private const int Deepest = 32;

    private readonly Dictionary<string, Provision> _read = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<Provision, List<Provision>> _children = [];
    private Dictionary<string, string?> _parents = [];

    public List<Located<Provision>> ReadAll(List<JsonItem> items)
    {
        _parents = Parents(items);
        var provisions = new List<Located<Provision>>(items.Count);
        foreach (var (item, path) in items)
            if (Read(item, path) is { } provision)
                provisions.Add(new(provision, faults, path));
        foreach (var (parent, children) in _children) parent.Adopt(children.Frozen());
        return provisions;
    }

    private Provision? Read(JsonElement item, JsonPath path)
    {
        var row = new StrictObject(item, path, faults,
            "id", "kind", "parent", "title", "label", "summary", "force", "binds", "exhaustive", "aspects", "exists", "applies", "notes");
        var local = row.Text("id");
        if (local.Length == 0) return null;
        if (local.Contains('#', StringComparison.Ordinal) || local != local.Trim())
            row.Add(FaultCode.BadId, "id", $"'{local}' is not a local id.", "Leave out '#' and outer spaces.");
        if (!_folded.Add(ProvisionId.Fold(local)))
        {
            row.Add(FaultCode.DuplicateId, "id", $"'{local}' stands twice (letter case and spaces aside).", "Give each provision its own id.");
            return null;
        }

        var parent = Parent(row, local);
        var id = new ProvisionId(framework.Id, local);
        var node = nodes.Next();
        var windows = new WindowReader(framework, faults);
        var text = new ProvisionText(
            id, row.Text("kind"), row.TextOrNull("title"), row.TextOrNull("label"), row.TextOrNull("summary"),
            row.Word("force", Words.Forces), row.BooleanOrNull("exhaustive"), Binds(row)?.Frozen(), Aspects(row, id, windows).Frozen(),
            Exists(row, windows).Frozen(), row.Has("applies") ? windows.Applications(row.Items("applies")).Frozen() : null, row.TextOrNull("notes"));
        var provision = new Provision(framework, text, parent, node);
        _read.Add(local, provision);
        if (parent is not null)
        {
            if (!_children.TryGetValue(parent, out var siblings)) _children.Add(parent, siblings = []);
            siblings.Add(provision);
        }

        return provision;
    }

    private List<Window> Exists(StrictObject row, WindowReader windows) =>
        row.Has("exists") ? windows.Windows(row.Items("exists"))
        : row.Has("parent") || framework.InForce is not { } day ? []
        : [new Window(day, null, framework.Published, null)];

    private Provision? Parent(StrictObject row, string local)
    {
        if (row.TextOrNull("parent") is not { } parent) return null;
        if (_read.TryGetValue(parent, out var found))
        {
            if (found.Depth < Deepest) return found;
            row.Add(FaultCode.TooDeep, "parent", $"'{local}' stands more than {Deepest} levels deep.", "No text is divided so deeply: mend the parents.");
            return null;
        }

        if (!_parents.ContainsKey(parent))
            row.Add(FaultCode.DanglingId, "parent", $"There is no provision '{parent}'.", Suggestion.For(parent, [.. _parents.Keys]) ?? "Name a provision of this file.");
        else if (IsCyclic(local))
            row.Add(FaultCode.ParentCycle, "parent", $"'{local}' is its own ancestor.", "Break the cycle of parents.");
        else
            row.Add(FaultCode.ParentAfterChild, "parent", $"Parent '{parent}' stands after its child.", "Move the parent before its children.");
        return null;
    }

    private bool IsCyclic(string local)
    {
        var at = _parents.GetValueOrDefault(local);
        for (var steps = 0; at is not null && steps <= _parents.Count; steps++)
        {
            if (at == local) return true;
            at = _parents.GetValueOrDefault(at);
        }

        return false;
    }

    private List<Role>? Binds(StrictObject row)
    {
        if (!row.Has("binds")) return null;
        var roles = new List<Role>();
        foreach (var id in row.Texts("binds"))
        {
            if (framework.Roles.FirstOrDefault(role => role.Id == id) is { } role) roles.Add(role);
            else row.Add(FaultCode.UnknownRole, "binds", $"The framework declares no role '{id}'.",
                Suggestion.For(id, [.. framework.Roles.Select(r => r.Id)]) ?? "Declare it in 'roles'.");
        }

        return roles;
    }

    private List<Aspect> Aspects(StrictObject row, ProvisionId duty, WindowReader windows)
    {
        var aspects = new List<Aspect>();
        foreach (var (item, path) in row.Items("aspects"))
        {
            var aspect = new StrictObject(item, path, faults, "id", "text", "exists");
            var id = aspect.Text("id");
            if (id.Length == 0) continue;
            if (!id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
                aspect.Add(FaultCode.BadId, "id", $"'{id}' is not an aspect's id.", "Write lower-case letters, digits and '-'.");
            if (aspects.Exists(a => a.Id.Aspect == id))
            {
                aspect.Add(FaultCode.DuplicateId, "id", $"Aspect '{id}' stands twice.", "Give each aspect its own id.");
                continue;
            }

            aspects.Add(new Aspect(duty with { Aspect = id }, aspect.Text("text"), windows.Windows(aspect.Items("exists")).Frozen(), nodes.Next()));
        }

        return aspects;
    }

    private static Dictionary<string, string?> Parents(List<JsonItem> items)
    {
        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (item, _) in items)
            if (TextOf(item, "id") is { } id) parents.TryAdd(id, TextOf(item, "parent"));
        return parents;
    }

    private static string? TextOf(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
