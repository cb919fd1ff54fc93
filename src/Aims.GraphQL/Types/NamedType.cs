namespace Aims.GraphQL.Types;

/// <summary>A type with a name (specification §3.4).</summary>
internal abstract class NamedType(string name, string? description) : GraphQLType
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public override NamedType Named => this;

    /// <summary>Scalars and enums have no fields to select.</summary>
    public bool IsLeaf => this is ScalarType or EnumType;

    /// <summary>Objects, interfaces and unions have.</summary>
    public bool IsComposite => this is ObjectType or InterfaceType or UnionType;

    public override string ToString() => Name;
}
