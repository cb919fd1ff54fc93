using Aims.Rules.Plans;

namespace Aims.Rules.Expressions;

/// <summary>Compiles the functions of texts and dates.</summary>
internal sealed class ValueFunctions(PlanBuilder plan, Func<Expression, Operand> compile)
{
    public Operand Call(ValueOperand target, Call call) => (target.Value.Type, call.Function) switch
    {
        (ScalarType.Text, "ToLower" or "ToUpper" or "Trim") when call.Arguments.Count == 0 => new ValueOperand(new TextScalar(call.Function, target.Value)),
        (ScalarType.Text, "Contains" or "StartsWith" or "EndsWith" or "Equals") when call.Arguments.Count is 1 or 2 => CompareText(target, call),
        (ScalarType.Date, "AddDays" or "AddMonths" or "AddYears") when call.Arguments.Count == 1 => Add(target, call),
        _ => throw new ExpressionFault(RuleFaultCode.UnknownName, call.Position, $"{target.Describe()} has no function '{call.Function}' with {call.Arguments.Count} arguments.", "See rules/README.md for the functions of each type."),
    };

    private TruthOperand CompareText(ValueOperand target, Call call)
    {
        if (compile(call.Arguments[0]) is not ValueOperand { Value: { Type: ScalarType.Text } other })
            throw new ExpressionFault(RuleFaultCode.TypeMismatch, call.Arguments[0].Position, "Expected a text.", "Write it in double quotes.");
        var comparison = call.Arguments.Count == 1 ? "Ordinal" : call.Arguments[1] is Member { Target: Name { Text: "StringComparison" }, Text: "Ordinal" or "OrdinalIgnoreCase" } member ? member.Text
            : throw new ExpressionFault(RuleFaultCode.TypeMismatch, call.Arguments[1].Position, "This is not a comparison.", "Write StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase.");
        var scope = Scopes.Join(target.Scope, other.Scope, call.Position);
        return new TruthOperand(plan.Atom(new TextAtom(call.Function, comparison == "OrdinalIgnoreCase", target.Value, other, scope)), scope);
    }

    private ValueOperand Add(ValueOperand target, Call call)
    {
        if (compile(call.Arguments[0]) is not ValueOperand { Value: ConstantScalar { Type: ScalarType.Number, Whole: true } amount } || Math.Abs(amount.Value.Number) > 1_000_000)
            throw new ExpressionFault(RuleFaultCode.TypeMismatch, call.Arguments[0].Position, "Expected a whole number.", "Write a literal from -1000000 to 1000000.");
        return new ValueOperand(new DateScalar(call.Function, target.Value, (int)amount.Value.Number));
    }
}
