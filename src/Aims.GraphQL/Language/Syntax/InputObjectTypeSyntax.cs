using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>An input object (§3.10).</summary>
internal sealed class InputObjectTypeSyntax(
    StringValueSyntax? description,
    NameSyntax name,
    ImmutableArray<DirectiveSyntax> directives,
    ImmutableArray<InputValueSyntax> fields,
    bool isExtension,
    int position)
    : TypeDefinitionSyntax(description, name, directives, isExtension, position)
{
    public ImmutableArray<InputValueSyntax> Fields { get; } = fields;
}
