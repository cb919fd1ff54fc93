using Aims.Facts;

namespace Aims.Rules.Expressions;

/// <summary>A truth: a literal of the plan.</summary>
internal sealed record TruthOperand(int Literal, FactScope Scope) : Operand(Scope)
{
    public override string Describe() => "a truth value";
}
