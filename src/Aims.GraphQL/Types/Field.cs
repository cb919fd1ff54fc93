using System.Collections.Immutable;

namespace Aims.GraphQL.Types;

/// <summary>A field of an object type or interface (specification §3.6).</summary>
internal sealed class Field(
    string name, string? description,
    ImmutableArray<InputValue> arguments, GraphQLType type, string? deprecationReason, int position)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public NameTable<InputValue> Arguments { get; } = new(arguments, argument => argument.Name);

    public GraphQLType Type { get; } = type;

    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>Where the schema's text defines it.</summary>
    public int Position { get; } = position;
}
