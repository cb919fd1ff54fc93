using System.Collections.Immutable;

namespace Aims.GraphQL.Types;

/// <summary>An enum (specification §3.9).</summary>
internal sealed class EnumType(string name, string? description, ImmutableArray<EnumValue> values) : NamedType(name, description)
{
    public NameTable<EnumValue> Values { get; } = new(values, value => value.Name);
}
