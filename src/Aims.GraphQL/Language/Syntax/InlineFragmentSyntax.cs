using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>A fragment written where it is used (§2.8.2).</summary>
internal sealed class InlineFragmentSyntax(
    NamedTypeSyntax? typeCondition,
    ImmutableArray<DirectiveSyntax> directives,
    SelectionSetSyntax selections,
    int position)
    : SelectionSyntax(directives, position)
{
    public NamedTypeSyntax? TypeCondition { get; } = typeCondition;

    public SelectionSetSyntax Selections { get; } = selections;
}
