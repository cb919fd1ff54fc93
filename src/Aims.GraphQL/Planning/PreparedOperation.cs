using System.Collections.Concurrent;
using System.Collections.Immutable;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Inputs;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Schemas;

namespace Aims.GraphQL.Planning;

/// <summary>
/// An operation of a valid document with its plans: one for each combination of values in its @skip and @include that was met.
/// </summary>
internal sealed class PreparedOperation
{
    /// <summary>A client that varies many conditions gets plans of its own rather than filling the memory.</summary>
    private const int MaxPlans = 32;

    private readonly ConcurrentDictionary<long, OperationPlan> _plans = [];
    private readonly Schema _schema;
    private readonly BoundType _root;
    private readonly IReadOnlyDictionary<string, FragmentSyntax> _fragments;
    private readonly MemoBudget _budget;
    private readonly ImmutableArray<string> _conditions;

    public PreparedOperation(
        Schema schema, BoundType root, OperationSyntax syntax,
        IReadOnlyDictionary<string, FragmentSyntax> fragments, OperationSize size, bool isSizeVariable, MemoBudget budget)
    {
        (_schema, _root, _fragments, _budget) = (schema, root, fragments, budget);
        (Syntax, Size, IsSizeVariable) = (syntax, size, isSizeVariable);
        _conditions = ConditionVariables.Of(syntax, fragments);
    }

    public OperationSyntax Syntax { get; }

    /// <summary>The size, if it does not depend on variables.</summary>
    public OperationSize Size { get; }

    /// <summary>Whether the cost has to be estimated for each request.</summary>
    public bool IsSizeVariable { get; }

    /// <summary>The plan for a request.</summary>
    public OperationPlan PlanFor(VariableValues variables)
    {
        // Two bits a variable: false, true, null or absent.
        if (_conditions.Length > 31) return Plan(variables);
        var key = 0L;
        foreach (var name in _conditions)
            key = (key << 2) | (variables.TryGet(name, out var value) && value is bool condition ? condition ? 1L : 0L : 2L);
        if (_plans.TryGetValue(key, out var plan)) return plan;
        plan = Plan(variables);
        return _plans.Count < MaxPlans ? _plans.GetOrAdd(key, plan) : plan;
    }

    private OperationPlan Plan(VariableValues variables)
    {
        // The planner goes on planning below interfaces during later requests; it must see only what the plan is for.
        var conditions = new VariableValues();
        foreach (var name in _conditions)
            if (variables.TryGet(name, out var value)) conditions.Set(name, value);
        var planner = new Planner(_schema, _fragments, conditions, _budget);
        return new OperationPlan(planner.Plan(_root, [Syntax.Selections]), planner);
    }
}
