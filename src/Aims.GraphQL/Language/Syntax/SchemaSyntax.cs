using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>A schema definition or its extension (§3.3).</summary>
internal sealed class SchemaSyntax(
    StringValueSyntax? description,
    ImmutableArray<DirectiveSyntax> directives,
    ImmutableArray<OperationTypeSyntax> operationTypes,
    bool isExtension,
    int position)
    : DefinitionSyntax(null, directives, position)
{
    public StringValueSyntax? Description { get; } = description;

    public ImmutableArray<OperationTypeSyntax> OperationTypes { get; } = operationTypes;

    public bool IsExtension { get; } = isExtension;
}
