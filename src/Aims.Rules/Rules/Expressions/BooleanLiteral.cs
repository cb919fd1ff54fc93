namespace Aims.Rules.Expressions;

internal sealed record BooleanLiteral(int Position, bool Value) : Expression(Position);
