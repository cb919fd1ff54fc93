using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>An interface (§3.7).</summary>
internal sealed class InterfaceTypeSyntax(
    StringValueSyntax? description,
    NameSyntax name,
    ImmutableArray<NamedTypeSyntax> interfaces,
    ImmutableArray<DirectiveSyntax> directives,
    ImmutableArray<FieldDefinitionSyntax> fields,
    bool isExtension,
    int position)
    : TypeDefinitionSyntax(description, name, directives, isExtension, position)
{
    public ImmutableArray<NamedTypeSyntax> Interfaces { get; } = interfaces;

    public ImmutableArray<FieldDefinitionSyntax> Fields { get; } = fields;
}
