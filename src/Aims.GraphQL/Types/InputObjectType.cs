using System.Collections.Immutable;

namespace Aims.GraphQL.Types;

/// <summary>An input object (specification §3.10).</summary>
internal sealed class InputObjectType(string name, string? description, bool isOneOf) : NamedType(name, description)
{
    private NameTable<InputValue>? _fields;

    public NameTable<InputValue> Fields =>
        _fields ?? throw new InvalidOperationException($"The fields of {Name} are not built yet.");

    /// <summary>Whether exactly one field is given, and not null (§3.10.1).</summary>
    public bool IsOneOf { get; } = isOneOf;

    internal void Complete(ImmutableArray<InputValue> fields) => _fields = new NameTable<InputValue>(fields, field => field.Name);
}
