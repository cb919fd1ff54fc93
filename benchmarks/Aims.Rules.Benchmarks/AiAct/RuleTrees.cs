using System.Linq.Expressions;
using System.Reflection;
using Aims.Facts;
using Aims.Rules;
using Aims.Rules.Expressions;
using Binary = Aims.Rules.Expressions.Binary;
using Parsed = Aims.Rules.Expressions.Expression;
using Tree = System.Linq.Expressions.Expression;

namespace Aims.Benchmarks.AiAct;

/// <summary>
/// One delegate per rule, compiled from expression trees of the parsed rules over the plain records: a rule computes
/// each parameter that it needs once, and the lifted operators of <c>bool?</c> carry unknown.
/// </summary>
internal sealed class RuleTrees<TItem>
{
    private readonly Vocabulary _vocabulary;
    private readonly WorkflowSource _workflow;
    private readonly string _item;
    private readonly FactScope _scope;
    private readonly ParameterExpression _organisation = Tree.Parameter(typeof(OrganisationFacts));
    private readonly ParameterExpression _record = Tree.Parameter(typeof(TItem));
    private readonly ParameterExpression _knownOn = Tree.Parameter(typeof(DateOnly));
    private readonly Dictionary<string, ParameterExpression> _variables = [];
    private readonly List<Tree> _assignments = [];

    private RuleTrees(Vocabulary vocabulary, WorkflowSource workflow, string item) =>
        (_vocabulary, _workflow, _item, _scope) = (vocabulary, workflow, item, vocabulary.ScopeOfItem(item)!);

    public static Func<OrganisationFacts, TItem, DateOnly, Kleene>[] Compile(Vocabulary vocabulary, WorkflowSource workflow, string item, IEnumerable<string> conditions)
    {
        var trees = new RuleTrees<TItem>(vocabulary, workflow, item);
        return [.. workflow.Rules.Select(r => trees.Delegate(() => trees.Rule(r))), .. conditions.Select(c => trees.Delegate(() => trees.Boolean(Parser.Parse(c), [])))];
    }

    private Func<OrganisationFacts, TItem, DateOnly, Kleene> Delegate(Func<Tree> rule)
    {
        _variables.Clear();
        _assignments.Clear();
        var verdict = rule();
        var body = Tree.Block(_variables.Values, [.. _assignments, verdict]);
        return Tree.Lambda<Func<OrganisationFacts, TItem, DateOnly, Kleene>>(body, _organisation, _record, _knownOn).Compile();
    }

    private Tree Rule(RuleSource rule) =>
        rule.Expression is { } text ? Boolean(Parser.Parse(text), rule.Parameters)
        : rule.Rules.Select(Rule).Aggregate((a, b) => rule.Operator is "And" or "AndAlso" ? Tree.And(a, b) : Tree.Or(a, b));

    private Tree Boolean(Parsed expression, IReadOnlyList<ParameterSource> locals) => Lifted(Value(expression, locals));

    private static Tree Lifted(Tree tree) => tree.Type == typeof(bool) ? Tree.Convert(tree, typeof(Kleene)) : tree;

    private Tree Value(Parsed expression, IReadOnlyList<ParameterSource> locals)
    {
        Tree Sub(Parsed part) => Value(part, locals);
        return expression switch
        {
            BooleanLiteral literal => Tree.Constant(literal.Value, typeof(Kleene)),
            NumberLiteral number => Tree.Constant(number.Value),
            Not not => Tree.Not(Boolean(not.Operand, locals)),
            Binary { Operator: "&&" } and => Tree.And(Lifted(Sub(and.Left)), Lifted(Sub(and.Right))),
            Binary { Operator: "||" } or => Tree.Or(Lifted(Sub(or.Left)), Lifted(Sub(or.Right))),
            Binary { Operator: "==", Right: TextLiteral text } equal => Is(Sub(equal.Left), FactOf(equal.Left), text.Value),
            Binary { Operator: "<" } less => Tree.Call(typeof(Known), nameof(Known.Less), null, Sub(less.Left), Sub(less.Right)),
            Binary { Operator: ">" } more => Tree.Call(typeof(Known), nameof(Known.Greater), null, Sub(more.Left), Sub(more.Right)),
            Binary { Operator: ">=" } atLeast => Tree.GreaterThanOrEqual(Sub(atLeast.Left), Sub(atLeast.Right)),
            In { Set: null } @in => @in.Items.Select(i => Is(Sub(@in.Item), FactOf(@in.Item), ((TextLiteral)i).Value)).Aggregate<Tree>(Tree.Or),
            Call { Target: null, Function: "DateTime", Arguments: [NumberLiteral y, NumberLiteral m, NumberLiteral d] } => Tree.Constant(new DateOnly((int)y.Value, (int)m.Value, (int)d.Value)),
            Call { Function: "Contains", Target: { } set, Arguments: [TextLiteral option] } => Any(Sub(set), 1U << FactOf(set).IndexOfOption(option.Value)),
            Call { Function: "Any", Target: { } set, Arguments: [] } => Any(Sub(set), (uint)FactOf(set).AllOptions),
            Member member when FactOf(member) is { } fact => Tree.Property(fact.Scope == _scope ? _record : _organisation, PropertyOf(fact)),
            Name { Text: "knownOn" } => _knownOn,
            Name name => Parameter(name.Text, locals),
            _ => throw new NotSupportedException(expression.ToString()),
        };
    }

    private ParameterExpression Parameter(string name, IReadOnlyList<ParameterSource> locals)
    {
        if (_variables.TryGetValue(name, out var variable)) return variable;
        var parameter = locals.FirstOrDefault(p => p.Name == name) ?? _workflow.Parameters.Single(p => p.Name == name);
        // Its own parameters are assigned before it.
        var value = Boolean(Parser.Parse(parameter.Expression), locals);
        _variables.Add(name, variable = Tree.Variable(typeof(Kleene), name));
        _assignments.Add(Tree.Assign(variable, value));
        return variable;
    }

    private static MethodCallExpression Any(Tree set, uint mask) =>
        Tree.Call(set, set.Type.GetMethod("Any", BindingFlags.Public | BindingFlags.Instance)!, Tree.Constant(Enum.ToObject(set.Type.GenericTypeArguments[0], mask)));

    private static MethodCallExpression Is(Tree word, Fact fact, string option)
    {
        var type = Nullable.GetUnderlyingType(word.Type)!;
        return Tree.Call(typeof(Known), nameof(Known.Is), [type], word, Tree.Constant(Enum.ToObject(type, fact.IndexOfOption(option))));
    }

    private Fact FactOf(Parsed expression)
    {
        var member = (Member)expression;
        var owner = ((Name)member.Target).Text;
        return (owner == _item ? _scope.Find(member.Text) : _vocabulary.Root.Find($"{owner}.{member.Text}"))!;
    }

    private static string PropertyOf(Fact fact)
    {
        var name = fact.Name[(fact.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
