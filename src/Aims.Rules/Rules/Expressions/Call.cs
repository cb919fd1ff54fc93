namespace Aims.Rules.Expressions;

/// <summary>A call with a target (<c>x.Contains("a")</c>) or without (<c>DateTime(2026, 8, 2)</c>).</summary>
internal sealed record Call(int Position, Expression? Target, string Function, IReadOnlyList<Expression> Arguments) : Expression(Position);
