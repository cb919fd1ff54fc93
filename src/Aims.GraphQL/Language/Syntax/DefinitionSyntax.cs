using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>One definition of a document (specification §2.2).</summary>
internal abstract class DefinitionSyntax(NameSyntax? name, ImmutableArray<DirectiveSyntax> directives, int position)
    : SyntaxNode(position)
{
    public NameSyntax? Name { get; } = name;

    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;
}
