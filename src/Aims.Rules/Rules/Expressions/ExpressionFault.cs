namespace Aims.Rules.Expressions;

/// <summary>
/// What is wrong with an expression. Thrown inside the parser and compiler only, and collected as a fault at the
/// member that holds the expression: one expression reports its first fault.
/// </summary>
internal sealed class ExpressionFault(string code, int position, string message, string hint) : Exception(message)
{
    public string Code { get; } = code;

    /// <summary>Where in the expression, counted in characters from 0.</summary>
    public int Position { get; } = position;

    public string Hint { get; } = hint;
}
