using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Aims.GraphQL.Language;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Scalars;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Schemas;

/// <summary>
/// What a service can be asked: types and directives, read from a text in the schema definition language (specification §3).
/// </summary>
public sealed class Schema
{
    private readonly FrozenDictionary<NamedType, ImmutableArray<ObjectType>> _possible;
    private readonly FrozenDictionary<NamedType, FrozenSet<ObjectType>> _possibleSets;

    internal Schema(
        string source, string? description,
        ImmutableArray<NamedType> types, ImmutableArray<DirectiveType> directives, ObjectType query, ObjectType? mutation,
        ObjectType? subscription)
    {
        (Source, Description, QueryType, MutationType, SubscriptionType) = (source, description, query, mutation, subscription);
        Types = new NameTable<NamedType>(types, type => type.Name);
        Directives = new NameTable<DirectiveType>(directives, directive => directive.Name);
        TypeNameField = new Field(
            "__typename", "The name of the object's type.", [], new NonNullType(Types.Find("String")!), null, 0);
        SchemaField = new Field("__schema", "The schema of this service.", [], new NonNullType(Types.Find("__Schema")!), null, 0);
        var name = new InputValue("name", null, new NonNullType(Types.Find("String")!), null, null, 0);
        TypeField = new Field("__type", "A type of this service, by its name.", [name], Types.Find("__Type")!, null, 0);
        var objects = types.OfType<ObjectType>().ToList();
        _possible = types.Where(type => type.IsComposite).ToFrozenDictionary(type => type, type => type switch
        {
            InterfaceType face => [.. objects.Where(candidate => candidate.Interfaces.Contains(face))],
            UnionType union => union.Members,
            _ => ImmutableArray.Create((ObjectType)type),
        });
        _possibleSets = _possible.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenSet());
    }

    /// <summary>The text that the schema was read from: the contract with clients.</summary>
    public string Source { get; }

    /// <summary>What the text says of the schema as a whole.</summary>
    public string? Description { get; }

    internal ObjectType QueryType { get; }

    internal ObjectType? MutationType { get; }

    internal ObjectType? SubscriptionType { get; }

    internal NameTable<NamedType> Types { get; }

    internal NameTable<DirectiveType> Directives { get; }

    /// <summary><c>__typename</c> (§4.1).</summary>
    internal Field TypeNameField { get; }

    /// <summary><c>__schema</c> (§4.2), which the query root has.</summary>
    internal Field SchemaField { get; }

    /// <summary><c>__type</c> (§4.2), which the query root has.</summary>
    internal Field TypeField { get; }

    /// <summary>Reads and checks a schema.</summary>
    /// <param name="source">The text in the schema definition language.</param>
    /// <param name="scalars">How values of the custom scalars are read and written.</param>
    /// <exception cref="SchemaException">The text is no schema; the exception lists all faults.</exception>
    public static Schema Parse(string source, params IEnumerable<ScalarCodec> scalars)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            return SchemaBuilder.Build(source, scalars);
        }
        catch (SyntaxException fault)
        {
            throw new SchemaException([new SchemaFault(fault.Message, SourceLocation.Of(source, fault.Position))]);
        }
    }

    internal ObjectType? RootType(OperationKind kind) => kind switch
    {
        OperationKind.Query => QueryType,
        OperationKind.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The object types that a composite type can be at execution.</summary>
    internal ImmutableArray<ObjectType> PossibleTypes(NamedType composite) => _possible[composite];

    internal bool IsPossible(NamedType composite, ObjectType type) => _possibleSets[composite].Contains(type);

    /// <summary>Whether some object could be of both types (§5.5.2.3).</summary>
    internal bool Overlap(NamedType a, NamedType b) => a == b || _possibleSets[a].Overlaps(_possible[b]);

    /// <summary>The type that a reference names; null if some name in it is unknown.</summary>
    internal GraphQLType? Resolve(TypeSyntax syntax) => syntax switch
    {
        ListTypeSyntax list => Resolve(list.Item) is { } item ? new ListType(item) : null,
        NonNullTypeSyntax nonNull => Resolve(nonNull.Inner) is { } inner ? new NonNullType(inner) : null,
        _ => Types.Find(((NamedTypeSyntax)syntax).Name),
    };

    /// <summary>
    /// A field of a type, including the fields of introspection (§4): __typename everywhere, __schema and __type at the query
    /// root.
    /// </summary>
    internal bool TryField(NamedType parent, string name, [NotNullWhen(true)] out Field? field)
    {
        field = null;
        if (name.StartsWith("__", StringComparison.Ordinal) && parent.IsComposite)
        {
            if (name == "__typename") field = TypeNameField;
            else if (parent == QueryType && name == "__schema") field = SchemaField;
            else if (parent == QueryType && name == "__type") field = TypeField;
            if (field is not null) return true;
        }

        return parent is FieldsType fields && fields.Fields.TryFind(name, out field);
    }

    /// <summary>
    /// Whether a value of the one type is always one of the other (§3.6.2, IsValidImplementationFieldType; §5.8.5).
    /// </summary>
    internal bool IsSubtype(GraphQLType sub, GraphQLType super) => (sub, super) switch
    {
        (NonNullType a, NonNullType b) => IsSubtype(a.Inner, b.Inner),
        (NonNullType a, _) => IsSubtype(a.Inner, super),
        (_, NonNullType) => false,
        (ListType a, ListType b) => IsSubtype(a.Item, b.Item),
        (NamedType a, NamedType b) => a == b || Implements(a, b),
        _ => false,
    };

    private bool Implements(NamedType sub, NamedType super) => super switch
    {
        InterfaceType face => sub is FieldsType type && type.Interfaces.Contains(face),
        UnionType union => sub is ObjectType type && IsPossible(union, type),
        _ => false,
    };
}
