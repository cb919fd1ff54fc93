namespace Aims.Rules.Expressions;

internal sealed record Conditional(int Position, Expression Condition, Expression WhenTrue, Expression WhenFalse) : Expression(Position);
