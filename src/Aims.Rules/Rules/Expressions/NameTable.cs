using Aims.Facts;
using Aims.Rules.Plans;
using Aims.Text;

namespace Aims.Rules.Expressions;

/// <summary>What names mean at one place: facts, parameters, and the variables of the lambdas around it.</summary>
internal sealed class NameTable(Vocabulary vocabulary, PlanBuilder plan, Func<Name, Operand?> parameter)
{
    private readonly List<(string Name, FactScope Scope)> _variables = [];

    /// <summary>The operand that a name stands for.</summary>
    /// <exception cref="ExpressionFault">The name is unknown, or stands for an item that the expression cannot reach.</exception>
    public Operand Resolve(Name name)
    {
        for (var i = _variables.Count - 1; i >= 0; i--)
            if (_variables[i].Name == name.Text) return Reachable(new PathOperand(_variables[i].Scope, ""), name.Position, own: i == _variables.Count - 1);
        if (parameter(name) is { } operand) return Reachable(operand, name.Position, own: false);
        if (name.Text == "knownOn") return new ValueOperand(new KnownOnScalar(vocabulary.Root));
        if (vocabulary.ScopeOfItem(name.Text) is { Parent: not null } scope) return Reachable(new PathOperand(scope, ""), name.Position, own: false);
        return Member(new PathOperand(vocabulary.Root, ""), new Member(name.Position, name, name.Text));
    }

    /// <summary>The fact or longer path that a member of a path stands for.</summary>
    public Operand Member(PathOperand path, Member member)
    {
        var full = path.Prefix.Length == 0 ? member.Text : $"{path.Prefix}.{member.Text}";
        if (path.Scope.Find(full) is { } fact) return Of(fact);
        if (path.Scope.Facts.Any(f => f.Name.StartsWith(full + ".", StringComparison.Ordinal))) return new PathOperand(path.Scope, full);
        throw new ExpressionFault(RuleFaultCode.UnknownName, member.Position, $"'{member.Text}' is unknown.", Hint(path, member.Text));
    }

    public void Enter(string variable, FactScope scope, int position)
    {
        if (_variables.Exists(v => v.Name == variable) || vocabulary.ScopeOfItem(variable) is not null || vocabulary.Root.Facts.Any(f => f.Name.Split('.')[0] == variable))
            throw new ExpressionFault(RuleFaultCode.DoubledName, position, $"'{variable}' already means something.", "Choose another name for the variable.");
        _variables.Add((variable, scope));
    }

    public void Leave() => _variables.RemoveAt(_variables.Count - 1);

    /// <summary>
    /// Inside a lambda over a list only its variable and what lies above the list can be used: another item of the same
    /// list would be a second lane, which a plan does not have.
    /// </summary>
    private Operand Reachable(Operand operand, int position, bool own)
    {
        if (_variables.Count == 0 || own) return operand;
        var list = _variables[^1].Scope;
        if (operand.Scope != list && operand.Scope.Contains(list)) return operand;
        throw new ExpressionFault(RuleFaultCode.MixedLists, position, "Inside Any, All or Count only their own item, and what the list belongs to, can be used.", "Use the variable of the lambda.");
    }

    private Operand Of(Fact fact) => fact.Type switch
    {
        FactType.Boolean => new TruthOperand(plan.Atom(new BitAtom(fact, 0)), fact.Scope),
        FactType.Number => new ValueOperand(new FactScalar(ScalarType.Number, fact)),
        FactType.Date => new ValueOperand(new FactScalar(ScalarType.Date, fact)),
        FactType.Text => new ValueOperand(new FactScalar(ScalarType.Text, fact)),
        FactType.Word => new ValueOperand(new FactScalar(ScalarType.Word, fact)),
        FactType.List => new ListOperand(vocabulary.FindScope(fact.Path)!),
        _ => new SetOperand(fact),
    };

    private string Hint(PathOperand path, string word)
    {
        var prefix = path.Prefix.Length == 0 ? "" : path.Prefix + ".";
        var names = path.Scope.Facts.Where(f => f.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(f => f.Name[prefix.Length..].Split('.')[0]);
        if (path.Scope.Parent is null && prefix.Length == 0) names = names.Concat(vocabulary.Scopes.Skip(1).Select(s => s.Item)).Append("knownOn");
        string[] known = [.. names.Distinct()];
        return Suggestion.For(word, known) ?? $"Known here: {string.Join(", ", known)}, and the parameters.";
    }
}
