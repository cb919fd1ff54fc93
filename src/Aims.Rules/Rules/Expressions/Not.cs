namespace Aims.Rules.Expressions;

internal sealed record Not(int Position, Expression Operand) : Expression(Position);
