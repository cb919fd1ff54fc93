namespace Aims.GraphQL.Language.Syntax;

/// <summary>A reference to a type (§2.11).</summary>
internal abstract class TypeSyntax(int position) : SyntaxNode(position)
{
    /// <summary>The name inside all brackets and exclamation marks.</summary>
    public NamedTypeSyntax Innermost => this switch
    {
        ListTypeSyntax list => list.Item.Innermost,
        NonNullTypeSyntax nonNull => nonNull.Inner.Innermost,
        _ => (NamedTypeSyntax)this,
    };
}
