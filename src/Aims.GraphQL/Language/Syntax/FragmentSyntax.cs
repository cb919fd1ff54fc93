using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>A named fragment (§2.8).</summary>
internal sealed class FragmentSyntax(
    StringValueSyntax? description,
    NameSyntax name,
    NamedTypeSyntax typeCondition,
    ImmutableArray<DirectiveSyntax> directives,
    SelectionSetSyntax selections,
    int position)
    : DefinitionSyntax(name, directives, position)
{
    public StringValueSyntax? Description { get; } = description;

    public new NameSyntax Name { get; } = name;

    public NamedTypeSyntax TypeCondition { get; } = typeCondition;

    public SelectionSetSyntax Selections { get; } = selections;
}
