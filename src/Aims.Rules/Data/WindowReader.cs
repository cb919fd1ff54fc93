using System.Text.Json;
using Aims.Graph;
using Aims.Text;

namespace Aims.Data;

/// <summary>Reads the windows on the two time axes: <c>exists</c> and <c>applies</c> rows.</summary>
internal sealed class WindowReader(Framework framework, FaultCollector faults)
{
    public List<Window> Windows(List<JsonItem> items) =>
        [.. items.Select(at => Window(new StrictObject(at.Item, at.Path, faults, "from", "until", "knownFrom", "knownUntil", "why")))];

    public List<Application> Applications(List<JsonItem> items) => [.. items.Select(Application)];

    private Application Application(JsonItem at)
    {
        var row = new StrictObject(at.Item, at.Path, faults, "from", "until", "condition", "reading", "knownFrom", "knownUntil", "why", "sources");
        if (!row.Has("from")) _ = row.Date("from");
        Condition? condition = null;
        if (row.TextOrNull("condition") is { } id)
        {
            condition = framework.Conditions.FirstOrDefault(c => c.Id == id);
            if (condition is null)
                row.Add(FaultCode.UnknownCondition, "condition", $"The framework declares no condition '{id}'.",
                    Suggestion.For(id, [.. framework.Conditions.Select(c => c.Id)]) ?? "Declare it in 'conditions'.");
        }

        return new Application(Window(row), condition, row.TextOrNull("reading"), row.TextOrNull("why"), row.Texts("sources").Frozen());
    }

    private static Window Window(StrictObject row)
    {
        var window = new Window(row.DateOrNull("from"), row.DateOrNull("until"), row.DateOrNull("knownFrom"), row.DateOrNull("knownUntil"));
        if (window.Until < window.From) row.Add(FaultCode.BadDate, "until", "The window ends before it begins.", "Put 'until' on or after 'from'.");
        if (window.KnownUntil < window.KnownFrom) row.Add(FaultCode.BadDate, "knownUntil", "The window ends before it begins.", "Put 'knownUntil' on or after 'knownFrom'.");
        return window;
    }
}
