namespace Aims.GraphQL.Language.Syntax;

/// <summary>Names the root type of one kind of operation (§3.3.1).</summary>
internal sealed class OperationTypeSyntax(OperationKind kind, NamedTypeSyntax type, int position) : SyntaxNode(position)
{
    public OperationKind Kind { get; } = kind;

    public NamedTypeSyntax Type { get; } = type;
}
