using Aims.Graph;

namespace Aims.Data.Checks;

/// <summary>"No counterpart" never stands over a mapping to the same framework, and never twice.</summary>
internal static class StatementChecks
{
    public static void Run(CorpusData data, CrosswalkGraph graph)
    {
        var seen = new HashSet<(ProvisionId, string)>();
        var rows = new Dictionary<NoCounterpart, Located<NoCounterpart>>(ReferenceEqualityComparer.Instance);
        foreach (var row in data.Crosswalks.SelectMany(file => file.NoCounterparts))
        {
            rows.Add(row.Value, row);
            if (!seen.Add((row.Value.Provision, row.Value.In)))
                row.Add(FaultCode.DuplicateStatement, "provision", $"'{row.Value.Provision}' has this statement twice.", "Keep one.");
        }

        var reported = new HashSet<NoCounterpart>(ReferenceEqualityComparer.Instance);
        foreach (var mapping in data.Mappings)
        {
            foreach (var from in mapping.Value.From)
            {
                Report(from, mapping.Value.To.Framework, mapping.Value);
                Report(mapping.Value.To, from.Framework, mapping.Value);
            }
        }

        void Report(ProvisionId id, string framework, Mapping mapping)
        {
            var provision = data.Nodes.Provision(data.Nodes.Find(id));
            if (graph.StatementOn(provision, framework) is not { } statement || !reported.Add(statement)) return;
            if (rows.TryGetValue(statement, out var row))
                row.Add(FaultCode.StatementContradicted, "provision", $"'{statement.Provision}' is said to have no counterpart in '{framework}', yet there is '{mapping.Id}'.", "Narrow the statement to what is really without counterpart, or drop the mapping.");
        }
    }
}
