namespace Aims.Rules.Expressions;

internal sealed record TextLiteral(int Position, string Value) : Expression(Position);
