namespace Aims.GraphQL.Language.Syntax;

/// <summary>A name (§2.1.9).</summary>
internal sealed class NameSyntax(string value, int position) : SyntaxNode(position)
{
    public string Value { get; } = value;
}
