using System.Collections.Immutable;
using Aims.GraphQL.Language;

namespace Aims.GraphQL.Types;

/// <summary>A directive definition (specification §3.13).</summary>
internal sealed class DirectiveType(
    string name,
    string? description,
    ImmutableArray<InputValue> arguments,
    bool isRepeatable,
    ImmutableArray<DirectiveLocation> locations)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public NameTable<InputValue> Arguments { get; } = new(arguments, argument => argument.Name);

    public bool IsRepeatable { get; } = isRepeatable;

    public ImmutableArray<DirectiveLocation> Locations { get; } = locations;
}
