using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>What is selected of an object, in braces (§2.4).</summary>
internal sealed class SelectionSetSyntax(ImmutableArray<SelectionSyntax> selections, int position) : SyntaxNode(position)
{
    public ImmutableArray<SelectionSyntax> Selections { get; } = selections;
}
