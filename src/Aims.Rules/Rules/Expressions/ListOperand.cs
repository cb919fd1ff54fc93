using Aims.Facts;

namespace Aims.Rules.Expressions;

/// <summary>A list of records.</summary>
internal sealed record ListOperand(FactScope Items) : Operand(Items.Parent!)
{
    public override string Describe() => "a list";
}
