using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>Two numbers added, subtracted, multiplied or divided. Decimal; what cannot be computed is unknown.</summary>
internal sealed record ArithmeticScalar(char Operator, Scalar Left, Scalar Right, FactScope Scope)
    : Scalar(ScalarType.Number, Scope, $"({Left.Key}{Operator}{Right.Key})")
{
    public override bool IsWhole => Operator is not '/' && Left.IsWhole && Right.IsWhole;

    public override IEnumerable<Fact> Facts => Left.Facts.Concat(Right.Facts);

    public override FactCell Evaluate(in LaneView lane)
    {
        var (left, right) = (Left.Evaluate(lane), Right.Evaluate(lane));
        return left.IsKnown && right.IsKnown && Compute(Operator, left.Number, right.Number) is { } value ? FactCell.Of(value) : default;
    }

    public static decimal? Compute(char operation, decimal left, decimal right)
    {
        try
        {
            return operation switch
            {
                '+' => left + right,
                '-' => left - right,
                '*' => left * right,
                '/' when right != 0 => left / right,
                '%' when right != 0 => left % right,
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
