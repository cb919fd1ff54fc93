using Aims.Facts;
using Aims.Rules.Expressions;
using Aims.Rules.Plans;

namespace Aims.Rules;

/// <summary>Compiles workflows into a rule book and reports what is wrong with them.</summary>
/// <param name="vocabulary">The facts that rules may use.</param>
/// <param name="faultsOf">Where the faults of a file go.</param>
internal sealed class RuleCompiler(Vocabulary vocabulary, Func<string, RuleFaults> faultsOf)
{
    private readonly PlanBuilder _plan = new(vocabulary);

    public RuleBook Compile(IReadOnlyList<WorkflowSource> workflows)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var workflow in workflows)
            if (!names.Add(workflow.Name)) faultsOf(workflow.File).Add(RuleFaultCode.DoubledName, workflow.Path, $"Two workflows are called '{workflow.Name}'.", "Rename one.");
        var rules = workflows.SelectMany(w => new WorkflowCompiler(vocabulary, _plan, w, faultsOf(w.File)).Compile()).ToList();
        return new RuleBook(vocabulary, _plan.Build(rules.SelectMany(r => r.Dates.Select(d => d.Literal).Prepend(r.Literal))), rules);
    }
}
