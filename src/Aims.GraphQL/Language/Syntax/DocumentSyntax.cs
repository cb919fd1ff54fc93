using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>A whole document: executable definitions, type definitions, or both (§2.2).</summary>
internal sealed class DocumentSyntax(ImmutableArray<DefinitionSyntax> definitions, int position) : SyntaxNode(position)
{
    public ImmutableArray<DefinitionSyntax> Definitions { get; } = definitions;
}
