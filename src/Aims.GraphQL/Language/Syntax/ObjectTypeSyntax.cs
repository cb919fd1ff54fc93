using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>An object type (§3.6).</summary>
internal sealed class ObjectTypeSyntax(
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
