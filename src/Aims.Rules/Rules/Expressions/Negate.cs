namespace Aims.Rules.Expressions;

internal sealed record Negate(int Position, Expression Operand) : Expression(Position);
