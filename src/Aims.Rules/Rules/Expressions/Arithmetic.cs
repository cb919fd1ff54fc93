using Aims.Rules.Plans;

namespace Aims.Rules.Expressions;

/// <summary>Compiles arithmetic; constants are computed at once.</summary>
internal static class Arithmetic
{
    public static ValueOperand Combine(char operation, ValueOperand left, ValueOperand right, int position)
    {
        if (operation == '/' && left.Value.IsWhole && right.Value.IsWhole)
            throw new ExpressionFault(RuleFaultCode.IntegerDivision, position, "Two whole numbers are divided.", "The original engine would drop the remainder: write one of them with a decimal point, or multiply.");
        if (operation is '/' or '%' && right.Value is ConstantScalar { Value.Number: 0 })
            throw new ExpressionFault(RuleFaultCode.TypeMismatch, position, "A number is divided by zero.", "Correct the divisor.");
        if (left.Value is ConstantScalar a && right.Value is ConstantScalar b && ArithmeticScalar.Compute(operation, a.Value.Number, b.Value.Number) is { } value)
            return Constants.Number(a.Root, value, a.Whole && b.Whole);
        return new ValueOperand(new ArithmeticScalar(operation, left.Value, right.Value, Scopes.Join(left.Scope, right.Scope, position)));
    }
}
