using Aims.Facts;

namespace Aims.Rules.Expressions;

/// <summary>How many items of a list satisfy a predicate; it can only be compared with a whole number.</summary>
internal sealed record CountOperand(FactScope Items, int Predicate) : Operand(Items.Parent!)
{
    public override string Describe() => "a count";
}
