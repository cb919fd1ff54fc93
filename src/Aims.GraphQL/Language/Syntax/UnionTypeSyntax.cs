using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>A union (§3.8).</summary>
internal sealed class UnionTypeSyntax(
    StringValueSyntax? description,
    NameSyntax name,
    ImmutableArray<DirectiveSyntax> directives,
    ImmutableArray<NamedTypeSyntax> members,
    bool isExtension,
    int position)
    : TypeDefinitionSyntax(description, name, directives, isExtension, position)
{
    public ImmutableArray<NamedTypeSyntax> Members { get; } = members;
}
