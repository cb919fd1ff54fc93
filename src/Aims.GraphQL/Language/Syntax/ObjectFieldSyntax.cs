namespace Aims.GraphQL.Language.Syntax;

/// <summary>One field of an input object literal (§2.9.8).</summary>
internal sealed class ObjectFieldSyntax(NameSyntax name, ValueSyntax value, int position) : SyntaxNode(position)
{
    public NameSyntax Name { get; } = name;

    public ValueSyntax Value { get; } = value;
}
