using System.Runtime.CompilerServices;
using Aims.Facts;
using Aims.Rules.Plans;

namespace Aims.Rules.Expressions;

/// <summary>Checks an expression against the vocabulary and adds it to a plan.</summary>
internal sealed class ExpressionCompiler(PlanBuilder plan, NameTable names, FactScope root)
{
    /// <summary>Explanations walk the plan, so its depth is bounded.</summary>
    private const int DeepestPlan = 2_000;

    /// <summary>Compiles an expression of any type.</summary>
    /// <exception cref="ExpressionFault">The expression does not fit the vocabulary.</exception>
    public Operand Compile(Expression expression)
    {
        // Parameters are compiled where they are first used, so their depths add up.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var operand = CompileOne(expression);
        return operand is not TruthOperand truth || plan.DepthOf(truth.Literal) <= DeepestPlan ? operand
            : throw new ExpressionFault(RuleFaultCode.ExpressionTooLarge, expression.Position, $"With its parameters the expression takes more than {DeepestPlan} steps in a row.", "Split the rule.");
    }

    private Operand CompileOne(Expression expression) => expression switch
    {
        BooleanLiteral literal => new TruthOperand(literal.Value ? PlanBuilder.True : PlanBuilder.False, root),
        NumberLiteral number => Constants.Number(root, number.Value, number.Whole),
        TextLiteral text => Constants.Text(root, text.Value),
        Name name => names.Resolve(name),
        Member member => CompileMember(member),
        Call call => CompileCall(call),
        Not not => Negated(CompileTruth(not.Operand)),
        Negate negate => Arithmetic.Combine('-', Constants.Number(root, 0, true), CompileNumber(negate.Operand), negate.Position),
        Binary { Operator: "&&" or "||" } binary => CompileLogic(binary),
        Binary { Operator: "+" or "-" or "*" or "/" or "%" } binary => Arithmetic.Combine(binary.Operator[0], CompileNumber(binary.Left), CompileNumber(binary.Right), binary.Position),
        Binary binary => new Comparer(plan).Compare(binary.Operator, Compile(binary.Left), Compile(binary.Right), binary.Position),
        Conditional conditional => CompileConditional(conditional.Condition, conditional.WhenTrue, conditional.WhenFalse),
        In @in => CompileIn(@in),
        _ => throw Mismatch(expression, "A lambda stands only inside Any, All or Count.", "Remove it."),
    };

    /// <summary>Compiles an expression that has to be true or false.</summary>
    public TruthOperand CompileTruth(Expression expression)
    {
        var operand = Compile(expression);
        return operand as TruthOperand
            ?? throw Mismatch(expression, $"Expected a truth value, found {operand.Describe()}.", "Compare it, or ask a set with Contains.");
    }

    private ValueOperand CompileNumber(Expression expression)
    {
        var operand = Compile(expression);
        return operand is ValueOperand { Value.Type: ScalarType.Number } number ? number
            : throw Mismatch(expression, $"Expected a number, found {operand.Describe()}.", operand is CountOperand ? "Compare a count directly with a whole number." : "Write numbers on both sides.");
    }

    private static TruthOperand Negated(TruthOperand operand) => operand with { Literal = PlanBuilder.Not(operand.Literal) };

    private TruthOperand CompileLogic(Binary binary)
    {
        var (left, right) = (CompileTruth(binary.Left), CompileTruth(binary.Right));
        var scope = Scopes.Join(left.Scope, right.Scope, binary.Position);
        return new TruthOperand(binary.Operator == "&&" ? plan.And(left.Literal, right.Literal) : plan.Or(left.Literal, right.Literal), scope);
    }

    /// <summary>If both branches agree, an unknown condition does not matter.</summary>
    private TruthOperand CompileConditional(Expression condition, Expression whenTrue, Expression whenFalse)
    {
        var (c, a, b) = (CompileTruth(condition), CompileTruth(whenTrue), CompileTruth(whenFalse));
        var scope = Scopes.Join(Scopes.Join(c.Scope, a.Scope, whenTrue.Position), b.Scope, whenFalse.Position);
        var either = plan.Or(plan.And(c.Literal, a.Literal), plan.And(PlanBuilder.Not(c.Literal), b.Literal));
        return new TruthOperand(plan.Or(either, plan.And(a.Literal, b.Literal)), scope);
    }

    private Operand CompileMember(Member member)
    {
        var target = Compile(member.Target);
        return target switch
        {
            PathOperand path => names.Member(path, member),
            ValueOperand { Value: { Type: ScalarType.Date } date } when member.Text is "Year" or "Month" or "Day" => new ValueOperand(new DatePartScalar(member.Text, date)),
            ValueOperand { Value: { Type: ScalarType.Text } text } when member.Text == "Length" => new ValueOperand(new TextLengthScalar(text)),
            _ => throw new ExpressionFault(RuleFaultCode.UnknownName, member.Position, $"{target.Describe()} has no member '{member.Text}'.", "See rules/README.md for the members of each type."),
        };
    }

    private Operand CompileCall(Call call)
    {
        if (Constants.Date(root, call) is { } date) return date;
        if (call.Target is null)
            return call is { Function: "iif", Arguments: [var condition, var whenTrue, var whenFalse] } ? CompileConditional(condition, whenTrue, whenFalse)
                : throw new ExpressionFault(RuleFaultCode.RefusedConstruct, call.Position, $"The function '{call.Function}' is not known.", "Known without a target: DateTime(year, month, day), iif(condition, a, b).");
        var target = Compile(call.Target);
        return target switch
        {
            ListOperand list => CompileQuantifier(list, call),
            SetOperand set => CompileSetCall(set, call),
            ValueOperand value => new ValueFunctions(plan, Compile).Call(value, call),
            _ => throw Unknown(target, call),
        };
    }

    private Operand CompileQuantifier(ListOperand list, Call call)
    {
        var predicate = call.Arguments switch
        {
            [] when call.Function != "All" => PlanBuilder.True,
            [Lambda lambda] => CompileBody(list, lambda),
            _ => throw Mismatch(call, $"'{call.Function}' takes one lambda.", "Write, for instance, systems.Any(s => s.isAiSystem)."),
        };
        return call.Function switch
        {
            "Any" => new TruthOperand(plan.AtLeast(list.Items, predicate, 1), list.Scope),
            "All" => new TruthOperand(PlanBuilder.Not(plan.AtLeast(list.Items, PlanBuilder.Not(predicate), 1)), list.Scope),
            "Count" => new CountOperand(list.Items, predicate),
            _ => throw Unknown(list, call),
        };
    }

    private int CompileBody(ListOperand list, Lambda lambda)
    {
        names.Enter(lambda.Parameter, list.Items, lambda.Position);
        var body = CompileTruth(lambda.Body);
        names.Leave();
        return body.Literal;
    }

    private TruthOperand CompileSetCall(SetOperand set, Call call)
    {
        if (call is { Function: "Contains", Arguments: [var item] }) return Contains(set, Compile(item), item.Position);
        if (call is { Function: "Any", Arguments: [] } && set.Fact.Type == FactType.Set)
        {
            var any = PlanBuilder.False;
            for (var i = 0; i < set.Fact.Options.Count; i++) any = plan.Or(any, plan.Atom(new BitAtom(set.Fact, i)));
            return new TruthOperand(any, set.Scope);
        }

        throw Unknown(set, call);
    }

    private TruthOperand CompileIn(In @in)
    {
        var item = Compile(@in.Item);
        if (@in.Set is { } expression)
        {
            var operand = Compile(expression);
            return operand is SetOperand set ? Contains(set, item, @in.Position)
                : throw Mismatch(expression, $"Expected a set, found {operand.Describe()}.", "Write a set, or values in parentheses.");
        }

        var any = new TruthOperand(PlanBuilder.False, root);
        foreach (var value in @in.Items)
        {
            var equal = new Comparer(plan).Compare("==", item, Compile(value), value.Position);
            any = new TruthOperand(plan.Or(any.Literal, equal.Literal), Scopes.Join(any.Scope, equal.Scope, value.Position));
        }

        return any;
    }

    private TruthOperand Contains(SetOperand set, Operand item, int position)
    {
        if (item is not ValueOperand { Value: { Type: ScalarType.Text } value })
            throw new ExpressionFault(RuleFaultCode.TypeMismatch, position, $"Expected a text, found {item.Describe()}.", "Write the option in double quotes.");
        if (set.Fact.Type == FactType.Set) return new TruthOperand(plan.Atom(new BitAtom(set.Fact, Constants.Option(set.Fact, value, position))), set.Scope);
        var scope = Scopes.Join(set.Scope, value.Scope, position);
        return new TruthOperand(plan.Atom(new TextsAtom(set.Fact, value, scope)), scope);
    }

    private static ExpressionFault Mismatch(Expression at, string message, string hint) => new(RuleFaultCode.TypeMismatch, at.Position, message, hint);

    private static ExpressionFault Unknown(Operand target, Call call) =>
        new(RuleFaultCode.UnknownName, call.Position, $"{target.Describe()} has no function '{call.Function}' with {call.Arguments.Count} arguments.", "See rules/README.md for the functions of each type.");
}
