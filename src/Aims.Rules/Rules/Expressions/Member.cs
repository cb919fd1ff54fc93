namespace Aims.Rules.Expressions;

internal sealed record Member(int Position, Expression Target, string Text) : Expression(Position);
