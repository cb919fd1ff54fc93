namespace Aims.GraphQL.Language.Syntax;

/// <summary>An argument of a field or directive (§2.6).</summary>
internal sealed class ArgumentSyntax(NameSyntax name, ValueSyntax value, int position) : SyntaxNode(position)
{
    public NameSyntax Name { get; } = name;

    public ValueSyntax Value { get; } = value;
}
