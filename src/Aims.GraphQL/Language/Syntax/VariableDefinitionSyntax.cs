using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>A variable that an operation declares (§2.10).</summary>
internal sealed class VariableDefinitionSyntax(
    StringValueSyntax? description,
    VariableSyntax variable,
    TypeSyntax type,
    ValueSyntax? @default,
    ImmutableArray<DirectiveSyntax> directives,
    int position)
    : SyntaxNode(position)
{
    public StringValueSyntax? Description { get; } = description;

    public VariableSyntax Variable { get; } = variable;

    public TypeSyntax Type { get; } = type;

    public ValueSyntax? Default { get; } = @default;

    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;
}
