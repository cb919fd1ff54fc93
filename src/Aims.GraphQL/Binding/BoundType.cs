using System.Collections.Frozen;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Binding;

/// <summary>An object type together with the C# type whose members are its fields.</summary>
internal sealed class BoundType(ObjectType type, Type clrType, bool isFrozen)
{
    public ObjectType Type { get; } = type;

    public Type ClrType { get; } = clrType;

    /// <summary>Whether instances never change.</summary>
    public bool IsFrozen { get; } = isFrozen;

    public FrozenDictionary<string, BoundField> Fields { get; private set; } = FrozenDictionary<string, BoundField>.Empty;

    internal void Complete(IEnumerable<BoundField> fields) =>
        Fields = fields.ToFrozenDictionary(field => field.Definition.Name, StringComparer.Ordinal);
}
