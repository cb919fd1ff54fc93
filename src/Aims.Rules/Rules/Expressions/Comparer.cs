using Aims.Facts;
using Aims.Rules.Plans;

namespace Aims.Rules.Expressions;

/// <summary>Compiles comparisons.</summary>
internal sealed class Comparer(PlanBuilder plan)
{
    public TruthOperand Compare(string operation, Operand left, Operand right, int position)
    {
        if (left is TruthOperand && right is TruthOperand && operation is ("==" or "!="))
            return Same(operation, (TruthOperand)left, (TruthOperand)right, position);
        if (left is CountOperand count && Whole(right) is { } number) return Count(operation, count, number);
        if (right is CountOperand other && Whole(left) is { } first) return Count(Mirror(operation), other, first);
        if (left is ValueOperand x && right is ValueOperand y) return Values(operation, x.Value, y.Value, position);
        throw Mismatch(left, right, position, left is CountOperand || right is CountOperand ? "Compare a count directly with a whole number." : "Compare values of one type.");
    }

    private TruthOperand Same(string operation, TruthOperand a, TruthOperand b, int position)
    {
        var same = plan.Or(plan.And(a.Literal, b.Literal), plan.And(PlanBuilder.Not(a.Literal), PlanBuilder.Not(b.Literal)));
        return new TruthOperand(operation == "==" ? same : PlanBuilder.Not(same), Scopes.Join(a.Scope, b.Scope, position));
    }

    private TruthOperand Count(string operation, CountOperand count, int number)
    {
        var literal = operation switch
        {
            ">=" => AtLeast(count, number),
            ">" => AtLeast(count, number + 1),
            "<" => PlanBuilder.Not(AtLeast(count, number)),
            "<=" => PlanBuilder.Not(AtLeast(count, number + 1)),
            "==" => Exactly(count, number),
            _ => PlanBuilder.Not(Exactly(count, number)),
        };
        return new TruthOperand(literal, count.Scope);
    }

    private int Exactly(CountOperand count, int number) => plan.And(AtLeast(count, number), PlanBuilder.Not(AtLeast(count, number + 1)));

    private int AtLeast(CountOperand count, int number) => number <= 0 ? PlanBuilder.True : plan.AtLeast(count.Items, count.Predicate, number);

    private TruthOperand Values(string operation, Scalar left, Scalar right, int position)
    {
        (left, right) = (Option(left, right, position), Option(right, left, position));
        var equality = operation is "==" or "!=";
        if (left.Type != right.Type || !equality && left.Type is ScalarType.Text or ScalarType.Word)
            throw Mismatch(new ValueOperand(left), new ValueOperand(right), position,
                left.Type == ScalarType.Date || right.Type == ScalarType.Date ? "Write a day as DateTime(2026, 8, 2)."
                : equality ? "Compare values of one type." : "Texts and words are only equal or not.");
        var scope = Scopes.Join(left.Scope, right.Scope, position);
        var literal = operation switch
        {
            "==" => Equal(left, right, scope),
            "!=" => PlanBuilder.Not(Equal(left, right, scope)),
            "<" => plan.Atom(new CompareAtom(true, left, right, scope)),
            ">" => plan.Atom(new CompareAtom(true, right, left, scope)),
            ">=" => PlanBuilder.Not(plan.Atom(new CompareAtom(true, left, right, scope))),
            _ => PlanBuilder.Not(plan.Atom(new CompareAtom(true, right, left, scope))),
        };
        return new TruthOperand(literal, scope);
    }

    private int Equal(Scalar left, Scalar right, FactScope scope) =>
        plan.Atom(string.CompareOrdinal(left.Key, right.Key) <= 0 ? new CompareAtom(false, left, right, scope) : new CompareAtom(false, right, left, scope));

    /// <summary>A literal text beside a word becomes an option of the word; two words must have the same options.</summary>
    private static Scalar Option(Scalar value, Scalar beside, int position)
    {
        if (beside is not FactScalar { Type: ScalarType.Word } word) return value;
        if (value is FactScalar { Type: ScalarType.Word } other && !other.Fact.Options.SequenceEqual(word.Fact.Options))
            throw new ExpressionFault(RuleFaultCode.TypeMismatch, position, $"{other.Fact.Path} and {word.Fact.Path} have different options.", "Compare each with a literal.");
        if (value.Type != ScalarType.Text) return value;
        var option = Constants.Option(word.Fact, value, position);
        return new ConstantScalar(ScalarType.Word, ((ConstantScalar)value).Root, $"#{option}", FactCell.Of((decimal)option));
    }

    private static int? Whole(Operand operand) =>
        operand is ValueOperand { Value: ConstantScalar { Type: ScalarType.Number, Whole: true } number } && Math.Abs(number.Value.Number) <= 1_000_000_000 ? (int)number.Value.Number : null;

    private static string Mirror(string operation) => operation switch { "<" => ">", ">" => "<", "<=" => ">=", ">=" => "<=", _ => operation };

    private static ExpressionFault Mismatch(Operand left, Operand right, int position, string hint) =>
        new(RuleFaultCode.TypeMismatch, position, $"{left.Describe()} is compared with {right.Describe()}.", hint);
}
