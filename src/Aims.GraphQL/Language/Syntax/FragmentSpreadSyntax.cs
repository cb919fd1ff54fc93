using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>The use of a named fragment (§2.8).</summary>
internal sealed class FragmentSpreadSyntax(NameSyntax name, ImmutableArray<DirectiveSyntax> directives, int position)
    : SelectionSyntax(directives, position)
{
    public NameSyntax Name { get; } = name;
}
