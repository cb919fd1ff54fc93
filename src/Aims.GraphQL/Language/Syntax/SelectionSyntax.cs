using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>A field, a fragment spread or an inline fragment (§2.4).</summary>
internal abstract class SelectionSyntax(ImmutableArray<DirectiveSyntax> directives, int position) : SyntaxNode(position)
{
    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;
}
