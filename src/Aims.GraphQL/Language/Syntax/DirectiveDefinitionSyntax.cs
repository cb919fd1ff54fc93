using System.Collections.Immutable;

namespace Aims.GraphQL.Language.Syntax;

/// <summary>A directive definition (§3.13).</summary>
internal sealed class DirectiveDefinitionSyntax(
    StringValueSyntax? description,
    NameSyntax name,
    ImmutableArray<InputValueSyntax> arguments,
    bool isRepeatable,
    ImmutableArray<NameSyntax> locations,
    int position)
    : DefinitionSyntax(name, [], position)
{
    public StringValueSyntax? Description { get; } = description;

    public new NameSyntax Name { get; } = name;

    public ImmutableArray<InputValueSyntax> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    public ImmutableArray<NameSyntax> Locations { get; } = locations;
}
