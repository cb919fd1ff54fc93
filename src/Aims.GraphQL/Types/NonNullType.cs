namespace Aims.GraphQL.Types;

/// <summary>Another type without null (specification §3.12).</summary>
internal sealed class NonNullType(GraphQLType inner) : GraphQLType
{
    public GraphQLType Inner { get; } = inner;

    public override NamedType Named => Inner.Named;

    public override GraphQLType Nullable => Inner;

    public override string ToString() => $"{Inner}!";
}
