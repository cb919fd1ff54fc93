namespace Aims.Rules.Expressions;

internal sealed record Lambda(int Position, string Parameter, Expression Body) : Expression(Position);
