using Aims.Rules.Plans;

namespace Aims.Rules.Expressions;

/// <summary>A value that can be compared.</summary>
internal sealed record ValueOperand(Scalar Value) : Operand(Value.Scope)
{
    public override string Describe() => Value.Type switch
    {
        ScalarType.Number => "a number",
        ScalarType.Date => "a date",
        ScalarType.Text => "a text",
        _ => "a word of an enumeration",
    };
}
