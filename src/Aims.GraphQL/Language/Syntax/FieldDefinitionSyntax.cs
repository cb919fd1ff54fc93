using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>A field of an object type or interface (§3.6).</summary>
internal sealed class FieldDefinitionSyntax(
    StringValueSyntax? description,
    NameSyntax name,
    ImmutableArray<InputValueSyntax> arguments,
    TypeSyntax type,
    ImmutableArray<DirectiveSyntax> directives,
    int position)
    : SyntaxNode(position)
{
    public StringValueSyntax? Description { get; } = description;

    public NameSyntax Name { get; } = name;

    public ImmutableArray<InputValueSyntax> Arguments { get; } = arguments;

    public TypeSyntax Type { get; } = type;

    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;
}
