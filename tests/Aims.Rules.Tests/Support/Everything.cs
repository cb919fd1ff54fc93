using System.Collections;
using System.Reflection;
using Aims.Data;
using Aims.Graph;

namespace Aims.Tests.Support;

/// <summary>All that a corpus says, one line for each public property of each value in it, so that two can be compared whatever is added to the model.</summary>
internal static class Everything
{
    public static List<string> Of(CorpusContent corpus)
    {
        var lines = new List<string> { corpus.Version };
        Add("frameworks", corpus.Graph.Nodes.Frameworks, lines);
        Add("mappings", corpus.Graph.Mappings, lines);
        Add("noCounterparts", corpus.Graph.NoCounterparts, lines);
        Add("mitigations", corpus.Graph.Mitigations, lines);
        Add("statutoryLinks", corpus.Graph.StatutoryLinks, lines);
        Add("complete", corpus.Graph.Complete, lines);
        Add("roles", corpus.Graph.Roles, lines);
        Add("sources", corpus.Sources, lines);
        Add("claims", corpus.Claims, lines);
        for (var node = 0; node < corpus.Graph.Nodes.Count; node++) lines.Add($"node {node}: {corpus.Graph.Nodes.Id(node)}");
        return lines;
    }

    private static void Add(string path, object? value, List<string> lines)
    {
        if (value is null or string or bool or int or Enum or DateOnly or ProvisionId) lines.Add($"{path} = {value ?? "(null)"}");
        else if (value is IEnumerable items)
        {
            var at = 0;
            foreach (var item in items) Add($"{path}[{at++}]", item, lines);
            lines.Add($"{path}.Count = {at}");
        }
        else
        {
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
            {
                var inner = property.GetValue(value);
                // What points back, or to a neighbour, is compared as the name of where it points.
                if (inner is Framework or Provision) inner = inner.ToString();
                if (inner is IEnumerable<Provision> children && value is Provision) inner = children.Select(child => child.ToString());
                Add($"{path}.{property.Name}", inner, lines);
            }
        }
    }
}
