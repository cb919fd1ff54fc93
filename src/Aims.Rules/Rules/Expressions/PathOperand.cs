using Aims.Facts;

namespace Aims.Rules.Expressions;

/// <summary>The beginning of a path: an item, or an object such as <c>organisation</c>.</summary>
internal sealed record PathOperand(FactScope Scope, string Prefix) : Operand(Scope)
{
    public override string Describe() => "an incomplete path";
}
