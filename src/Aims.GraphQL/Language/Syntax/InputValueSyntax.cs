using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>An argument definition or a field of an input object (§3.6.1, §3.10).</summary>
internal sealed class InputValueSyntax(
    StringValueSyntax? description,
    NameSyntax name,
    TypeSyntax type,
    ValueSyntax? @default,
    ImmutableArray<DirectiveSyntax> directives,
    int position)
    : SyntaxNode(position)
{
    public StringValueSyntax? Description { get; } = description;

    public NameSyntax Name { get; } = name;

    public TypeSyntax Type { get; } = type;

    public ValueSyntax? Default { get; } = @default;

    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;
}
