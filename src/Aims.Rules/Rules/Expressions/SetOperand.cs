using Aims.Facts;

namespace Aims.Rules.Expressions;

/// <summary>A set of options, or free texts.</summary>
internal sealed record SetOperand(Fact Fact) : Operand(Fact.Scope)
{
    public override string Describe() => Fact.Type == FactType.Set ? "a set" : "a list of texts";
}
