namespace Aims.Rules.Expressions;

internal sealed record NumberLiteral(int Position, decimal Value, bool Whole) : Expression(Position);
