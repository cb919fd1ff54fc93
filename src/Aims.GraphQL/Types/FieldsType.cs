using System.Collections.Immutable;

namespace Aims.GraphQL.Types;

/// <summary>
/// What object types and interfaces share: fields, and the interfaces they implement (specification §3.6, §3.7).
/// </summary>
internal abstract class FieldsType(string name, string? description) : NamedType(name, description)
{
    private NameTable<Field>? _fields;

    public NameTable<Field> Fields => _fields ?? throw new InvalidOperationException($"The fields of {Name} are not built yet.");

    public ImmutableArray<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>Types refer to each other in circles, so that their fields come after them.</summary>
    internal void Complete(ImmutableArray<Field> fields, ImmutableArray<InterfaceType> interfaces) =>
        (_fields, Interfaces) = (new NameTable<Field>(fields, field => field.Name), interfaces);
}
