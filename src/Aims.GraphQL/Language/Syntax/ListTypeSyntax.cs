namespace Aims.GraphQL.Language.Syntax;

/// <summary>A list type: [Item].</summary>
internal sealed class ListTypeSyntax(TypeSyntax item, int position) : TypeSyntax(position)
{
    public TypeSyntax Item { get; } = item;

    public override string ToString() => $"[{Item}]";
}
