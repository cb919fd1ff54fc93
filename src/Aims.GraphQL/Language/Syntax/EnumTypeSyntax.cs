using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>An enum (§3.9).</summary>
internal sealed class EnumTypeSyntax(
    StringValueSyntax? description,
    NameSyntax name,
    ImmutableArray<DirectiveSyntax> directives,
    ImmutableArray<EnumValueDefinitionSyntax> values,
    bool isExtension,
    int position)
    : TypeDefinitionSyntax(description, name, directives, isExtension, position)
{
    public ImmutableArray<EnumValueDefinitionSyntax> Values { get; } = values;
}
