namespace Aims.Rules.Expressions;

/// <summary><c>x in ("a", "b")</c> or <c>"a" in set</c>.</summary>
internal sealed record In(int Position, Expression Item, Expression? Set, IReadOnlyList<Expression> Items) : Expression(Position);
