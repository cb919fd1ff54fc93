using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>A scalar (§3.5).</summary>
internal sealed class ScalarTypeSyntax(
    StringValueSyntax? description,
    NameSyntax name,
    ImmutableArray<DirectiveSyntax> directives,
    bool isExtension,
    int position)
    : TypeDefinitionSyntax(description, name, directives, isExtension, position);
