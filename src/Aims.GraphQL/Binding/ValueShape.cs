namespace Aims.GraphQL.Binding;

/// <summary>How a resolved value becomes part of the answer (specification §6.4.3, CompleteValue).</summary>
internal sealed class ValueShape
{
    private ValueShape(bool isNonNull) => IsNonNull = isNonNull;

    public bool IsNonNull { get; }

    /// <summary>For lists: the shape of the items.</summary>
    public ValueShape? Item { get; private init; }

    /// <summary>For scalars and enums: how a boxed value is written.</summary>
    public LeafShape? Leaf { get; private init; }

    /// <summary>For object types: the type.</summary>
    public BoundType? Object { get; private init; }

    /// <summary>For interfaces and unions: the types that values can have.</summary>
    public AbstractTarget? Abstract { get; private init; }

    public static ValueShape OfList(ValueShape item, bool isNonNull) => new(isNonNull) { Item = item };

    public static ValueShape OfLeaf(LeafShape leaf, bool isNonNull) => new(isNonNull) { Leaf = leaf };

    public static ValueShape OfObject(BoundType type, bool isNonNull) => new(isNonNull) { Object = type };

    public static ValueShape OfAbstract(AbstractTarget target, bool isNonNull) => new(isNonNull) { Abstract = target };
}
