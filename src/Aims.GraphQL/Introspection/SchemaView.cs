using System.Collections.Immutable;
using Aims.GraphQL.Schemas;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Introspection;

/// <summary>A schema as introspection shows it (specification §4.2.1).</summary>
internal sealed class SchemaView
{
    private readonly Schema _schema;
    private readonly Dictionary<string, TypeView> _types;

    public SchemaView(Schema schema)
    {
        _schema = schema;
        _types = schema.Types.ToDictionary(type => type.Name, type => new TypeView(type, this), StringComparer.Ordinal);
        Types = [.. schema.Types.Select(type => _types[type.Name])];
        Directives = [.. schema.Directives.Select(directive => new DirectiveView(directive, this))];
    }

    public string? Description => _schema.Description;

    public ImmutableArray<TypeView> Types { get; }

    public TypeView QueryType => _types[_schema.QueryType.Name];

    public TypeView? MutationType => Root(_schema.MutationType);

    public TypeView? SubscriptionType => Root(_schema.SubscriptionType);

    public ImmutableArray<DirectiveView> Directives { get; }

    /// <summary>The field <c>__schema</c>.</summary>
    public SchemaView Schema() => this;

    /// <summary>The field <c>__type</c>.</summary>
    public TypeView? Type(string name) => _types.GetValueOrDefault(name);

    internal TypeView Of(GraphQLType type) => type is NamedType named ? _types[named.Name] : new TypeView(type, this);

    internal IEnumerable<TypeView> PossibleTypes(NamedType type) => _schema.PossibleTypes(type).Select(Of);

    private TypeView? Root(ObjectType? type) => type is null ? null : _types[type.Name];
}
