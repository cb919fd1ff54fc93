namespace Aims.GraphQL.Types;

/// <summary>A list of items of another type (specification §3.11).</summary>
internal sealed class ListType(GraphQLType item) : GraphQLType
{
    public GraphQLType Item { get; } = item;

    public override NamedType Named => Item.Named;

    public override string ToString() => $"[{Item}]";
}
