namespace Aims.Rules.Expressions;

/// <summary>A parsed expression, not yet checked against the vocabulary.</summary>
/// <param name="Position">Where it begins, counted in characters from 0.</param>
internal abstract record Expression(int Position);
