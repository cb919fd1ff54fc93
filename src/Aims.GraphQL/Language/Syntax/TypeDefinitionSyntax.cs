using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>A type definition or its extension (§3.4).</summary>
internal abstract class TypeDefinitionSyntax(
    StringValueSyntax? description,
    NameSyntax name,
    ImmutableArray<DirectiveSyntax> directives,
    bool isExtension,
    int position)
    : DefinitionSyntax(name, directives, position)
{
    public StringValueSyntax? Description { get; } = description;

    public new NameSyntax Name { get; } = name;

    public bool IsExtension { get; } = isExtension;
}
