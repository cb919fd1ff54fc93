using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>An operation (§2.3).</summary>
internal sealed class OperationSyntax(
    StringValueSyntax? description,
    OperationKind kind,
    NameSyntax? name,
    ImmutableArray<VariableDefinitionSyntax> variables,
    ImmutableArray<DirectiveSyntax> directives,
    SelectionSetSyntax selections,
    int position)
    : DefinitionSyntax(name, directives, position)
{
    public StringValueSyntax? Description { get; } = description;

    public OperationKind Kind { get; } = kind;

    public ImmutableArray<VariableDefinitionSyntax> Variables { get; } = variables;

    public SelectionSetSyntax Selections { get; } = selections;
}
