using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>A selected field (§2.5).</summary>
internal sealed class FieldSyntax(
    NameSyntax? alias,
    NameSyntax name,
    ImmutableArray<ArgumentSyntax> arguments,
    ImmutableArray<DirectiveSyntax> directives,
    SelectionSetSyntax? selections,
    int position)
    : SelectionSyntax(directives, position)
{
    public NameSyntax? Alias { get; } = alias;

    public NameSyntax Name { get; } = name;

    public ImmutableArray<ArgumentSyntax> Arguments { get; } = arguments;

    public SelectionSetSyntax? Selections { get; } = selections;

    /// <summary>The name under which the answer stands: the alias if there is one.</summary>
    public string ResponseKey => (Alias ?? Name).Value;
}
