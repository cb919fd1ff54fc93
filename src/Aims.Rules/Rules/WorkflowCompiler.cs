using Aims.Facts;
using Aims.Rules.Expressions;
using Aims.Rules.Plans;
using Aims.Text;

namespace Aims.Rules;

/// <summary>Compiles the rules of one workflow.</summary>
internal sealed class WorkflowCompiler
{
    private readonly Vocabulary _vocabulary;
    private readonly PlanBuilder _plan;
    private readonly WorkflowSource _workflow;
    private readonly RuleFaults _faults;
    private readonly ParameterTable _parameters;

    public WorkflowCompiler(Vocabulary vocabulary, PlanBuilder plan, WorkflowSource workflow, RuleFaults faults)
    {
        (_vocabulary, _plan, _workflow, _faults) = (vocabulary, plan, workflow, faults);
        _parameters = new ParameterTable(p => CompileText(p.Expression, p.Path + ".Expression", truth: false), faults);
    }

    public List<Rule> Compile()
    {
        foreach (var parameter in _workflow.Parameters) Declare(parameter);
        foreach (var parameter in _workflow.Parameters) Resolve(parameter.Name);
        var schedules = new Dictionary<string, (IReadOnlyList<ApplicationDate> Dates, RuleProperties Source)>(StringComparer.Ordinal);
        foreach (var source in _workflow.Rules.Where(r => r.Properties.Kind == RuleKind.Schedule && r.Properties.Schedule is not null))
            if (!schedules.TryAdd(source.Properties.Schedule!, (CompileDates(source, ScopeOf(source.Properties.ForEach)), source.Properties)))
                _faults.Add(RuleFaultCode.DoubledName, source.Path, $"Two schedules are called '{source.Properties.Schedule}'.", "Rename one.");
        var rules = new List<Rule>();
        foreach (var source in _workflow.Rules)
            if (CompileRule(source, schedules) is { } rule && source.Enabled) rules.Add(rule);
        return rules;
    }

    private Rule? CompileRule(RuleSource source, Dictionary<string, (IReadOnlyList<ApplicationDate> Dates, RuleProperties Source)> schedules)
    {
        var parts = new List<(RuleSource Source, int Literal)>();
        var truth = CompileBody(source, parts);
        var properties = source.Properties;
        var scope = properties.ForEach is null ? truth?.Scope : ScopeOf(properties.ForEach);
        if (properties.ForEach is { Length: > 0 } && scope is null)
            _faults.Add(RuleFaultCode.BadProperties, source.Path + ".Properties.forEach", $"'{properties.ForEach}' is nothing to range over.", "Write organisation, system or model.");
        IReadOnlyList<ApplicationDate> dates = CompileDates(source, scope);
        IReadOnlyList<string> cited = [];
        if (properties.AppliesByName is { } name)
        {
            if (schedules.TryGetValue(name, out var schedule)) (dates, cited) = (schedule.Dates, schedule.Source.Citation);
            else _faults.Add(RuleFaultCode.BadSchedule, source.Path + ".Properties.applies", $"There is no schedule '{name}' in this workflow.", Suggestion.For(name, [.. schedules.Keys]) ?? "Write a rule with 'schedule', or dates.");
        }

        var message = CompileMessage(source, scope);
        var partMessages = parts.Select(p => (p.Literal, Message: CompileMessage(p.Source, scope))).Where(p => p.Message is not null).ToList();
        if (truth is null || scope is null) return null;
        if (!truth.Scope.Contains(scope))
        {
            _faults.Add(RuleFaultCode.MixedLists, source.Path, $"The rule ranges over each {scope.Item}, and asks about a {truth.Scope.Item}.", "Correct 'forEach', or ask with Any, All or Count.");
            return null;
        }

        return new Rule(_workflow, source, scope, truth.Literal) { Dates = dates, ScheduleCitation = cited, Message = message, PartMessages = partMessages };
    }

    /// <summary>A leaf's expression, or the rules of a group joined by its operator; <paramref name="parts"/> collects the rules of a group of which all have to hold.</summary>
    private TruthOperand? CompileBody(RuleSource source, List<(RuleSource Source, int Literal)>? parts = null)
    {
        var locals = source.Parameters.Where(Declare).ToList();
        foreach (var local in locals) Resolve(local.Name);
        TruthOperand? result = null;
        if (source.Expression is { } text) result = CompileText(text, source.Path + ".Expression", truth: true) as TruthOperand;
        else if (source.Operator is { } operation) result = CompileGroup(source, operation is "And" or "AndAlso", parts);
        foreach (var local in locals) _parameters.Remove(local.Name);
        return result;
    }

    private TruthOperand? CompileGroup(RuleSource source, bool all, List<(RuleSource Source, int Literal)>? parts)
    {
        TruthOperand? joined = null;
        var complete = true;
        foreach (var child in source.Rules)
        {
            var truth = CompileBody(child);
            complete &= truth is not null;
            if (truth is null || !child.Enabled) continue;
            if (all) parts?.Add((child, truth.Literal));
            if (joined is null) joined = truth;
            else if (!joined.Scope.Contains(truth.Scope) && !truth.Scope.Contains(joined.Scope))
                _faults.Add(RuleFaultCode.MixedLists, child.Path, $"A {joined.Scope.Item} and a {truth.Scope.Item} are combined.", "Ask with Any, All or Count.");
            else
                joined = new TruthOperand(all ? _plan.And(joined.Literal, truth.Literal) : _plan.Or(joined.Literal, truth.Literal), joined.Scope.Contains(truth.Scope) ? truth.Scope : joined.Scope);
        }

        if (joined is null && complete)
            _faults.Add(RuleFaultCode.BadRuleShape, source.Path, "The group has no enabled rule.", "Enable one, or disable the group.");
        return complete ? joined : null;
    }

    private List<ApplicationDate> CompileDates(RuleSource source, FactScope? scope)
    {
        var dates = new List<ApplicationDate>();
        foreach (var (date, path) in source.Properties.Applies)
        {
            var literal = PlanBuilder.True;
            if (date.When is { } text && CompileText(text, path + ".when", truth: true) is TruthOperand truth)
            {
                literal = truth.Literal;
                if (scope is not null && !truth.Scope.Contains(scope))
                    _faults.Add(RuleFaultCode.MixedLists, path + ".when", $"The rule ranges over each {scope.Item}, and asks about a {truth.Scope.Item}.", "Correct 'forEach', or ask with Any, All or Count.");
            }

            dates.Add(new ApplicationDate(date.From)
            {
                Until = date.Until, Reading = date.Reading, KnownFrom = date.KnownFrom, KnownUntil = date.KnownUntil,
                Citation = date.Citation, Why = date.Why, When = date.When, Literal = literal,
            });
        }

        return dates;
    }

    private Operand? CompileText(string text, string path, bool truth)
    {
        try
        {
            var compiler = new ExpressionCompiler(_plan, new NameTable(_vocabulary, _plan, _parameters.Find), _vocabulary.Root);
            var expression = Parser.Parse(text);
            return truth ? compiler.CompileTruth(expression) : compiler.Compile(expression);
        }
        catch (ExpressionFault fault)
        {
            if (fault.Code.Length > 0) _faults.Add(fault.Code, path, $"At character {fault.Position + 1}: {fault.Message}", fault.Hint);
            return null;
        }
        catch (InsufficientExecutionStackException)
        {
            _faults.Add(RuleFaultCode.ExpressionTooLarge, path, "The expression and its parameters are nested too deeply.", "Split the rule.");
            return null;
        }
    }

    private MessageTemplate? CompileMessage(RuleSource source, FactScope? scope)
    {
        if (source.ErrorMessage is not { } text) return null;
        var message = MessageTemplate.Parse(text, name => FindFact(name, scope), out var unknown);
        if (unknown is not null)
            _faults.Add(RuleFaultCode.BadPlaceholder, source.Path + ".ErrorMessage", $"'$({unknown})' names no fact.", "Write $(organisation.…) or, in a rule for each system, $(system.…).");
        return message;
    }

    private Fact? FindFact(string name, FactScope? scope)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && scope is { Parent: not null } && name[..dot] == scope.Item) return scope.Find(name[(dot + 1)..]);
        return _vocabulary.Root.Find(name);
    }

    private bool Declare(ParameterSource parameter)
    {
        var taken = _parameters.Has(parameter.Name) || parameter.Name == "knownOn" || _vocabulary.ScopeOfItem(parameter.Name) is not null
            || _vocabulary.Root.Facts.Any(f => f.Name.Split('.')[0] == parameter.Name);
        if (taken) _faults.Add(RuleFaultCode.DoubledName, parameter.Path, $"'{parameter.Name}' already means something.", "Choose another name.");
        else _parameters.Add(parameter);
        return !taken;
    }

    private void Resolve(string name)
    {
        try
        {
            _parameters.Find(new Name(0, name));
        }
        catch (ExpressionFault)
        {
            // The fault of the parameter is reported where the parameter stands.
        }
    }

    private FactScope? ScopeOf(string? item) => item is null ? null : _vocabulary.ScopeOfItem(item);
}
