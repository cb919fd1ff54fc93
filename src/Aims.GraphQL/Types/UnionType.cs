using System.Collections.Immutable;

namespace Aims.GraphQL.Types;

/// <summary>A union (specification §3.8).</summary>
internal sealed class UnionType(string name, string? description) : NamedType(name, description)
{
    public ImmutableArray<ObjectType> Members { get; private set; } = [];

    internal void Complete(ImmutableArray<ObjectType> members) => Members = members;
}
