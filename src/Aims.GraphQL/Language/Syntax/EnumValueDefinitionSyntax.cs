using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>One value of an enum (§3.9).</summary>
internal sealed class EnumValueDefinitionSyntax(
    StringValueSyntax? description,
    NameSyntax name,
    ImmutableArray<DirectiveSyntax> directives,
    int position)
    : SyntaxNode(position)
{
    public StringValueSyntax? Description { get; } = description;

    public NameSyntax Name { get; } = name;

    public ImmutableArray<DirectiveSyntax> Directives { get; } = directives;
}
