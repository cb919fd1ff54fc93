using Aims.Data;
using Aims.Facts;
using Aims.Rules.Expressions;
using Aims.Rules.Plans;

namespace Aims.Rules;

/// <summary>Compiles workflows into a rule book and collects what is wrong with them.</summary>
internal sealed class RuleCompiler(Vocabulary vocabulary, List<Fault> faults)
{
    private readonly PlanBuilder _plan = new(vocabulary);

    public RuleBook Compile(IReadOnlyList<WorkflowSource> workflows)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var workflow in workflows)
            if (!names.Add(workflow.Name)) new FaultCollector(workflow.File, faults).Add(FaultCode.DoubledName, workflow.Path, $"Two workflows are called '{workflow.Name}'.", "Rename one.");
        var rules = workflows.SelectMany(w => new WorkflowCompiler(vocabulary, _plan, w, new FaultCollector(w.File, faults)).Compile()).ToList();
        return new RuleBook(vocabulary, _plan.Build(), rules);
    }
}
