namespace Aims.GraphQL.Language.Syntax;

/// <summary>A literal with fraction or exponent as written (§2.9.2).</summary>
internal sealed class FloatValueSyntax(string text, int position) : ValueSyntax(position)
{
    public string Text { get; } = text;
}
