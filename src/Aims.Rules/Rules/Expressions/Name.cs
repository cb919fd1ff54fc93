namespace Aims.Rules.Expressions;

/// <summary>A name by itself: a variable, a parameter, or the beginning of a fact's path.</summary>
internal sealed record Name(int Position, string Text) : Expression(Position);
