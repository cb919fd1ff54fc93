using System.Collections.Concurrent;
using System.Collections.Frozen;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Binding;

/// <summary>
/// Finds the object type of a value where the schema says interface or union (specification §6.4.3, ResolveAbstractType).
/// </summary>
internal sealed class AbstractTarget(NamedType type)
{
    private readonly ConcurrentDictionary<Type, BoundType?> _known = [];
    private FrozenDictionary<Type, BoundType> _registered = FrozenDictionary<Type, BoundType>.Empty;

    public NamedType Type { get; } = type;

    internal void Complete(IEnumerable<BoundType> types) => _registered = types.ToFrozenDictionary(bound => bound.ClrType);

    /// <summary>The type of a value: the one registered for its C# type or for the nearest base; null if there is none.</summary>
    public BoundType? Find(object value) => _known.GetOrAdd(value.GetType(), FindByBase);

    private BoundType? FindByBase(Type type)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
            if (_registered.TryGetValue(candidate, out var bound)) return bound;
        return type.GetInterfaces().Select(face => _registered.GetValueOrDefault(face))
            .FirstOrDefault(bound => bound is not null);
    }
}
