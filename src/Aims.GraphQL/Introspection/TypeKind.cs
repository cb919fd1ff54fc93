namespace Aims.GraphQL.Introspection;

/// <summary>The kinds of types (specification §4.2.2).</summary>
internal enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}
