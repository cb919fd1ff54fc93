namespace Aims.GraphQL.Language.Syntax;

/// <summary>An integer literal as written (§2.9.1).</summary>
internal sealed class IntValueSyntax(string text, int position) : ValueSyntax(position)
{
    public string Text { get; } = text;
}
