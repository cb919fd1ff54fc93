namespace Aims.GraphQL.Types;

/// <summary>A type of a schema: named, a list of another, or another without null (specification §3.4).</summary>
internal abstract class GraphQLType
{
    /// <summary>The type inside all lists and non-nulls.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without its outermost non-null.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>Whether arguments and variables may have it (§3.4.2, IsInputType).</summary>
    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether fields may have it (§3.4.2, IsOutputType).</summary>
    public bool IsOutput => Named is not InputObjectType;

    public bool IsNonNull => this is NonNullType;
}
