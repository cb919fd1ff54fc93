using System.Collections.Immutable;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Introspection;

/// <summary>A type as introspection shows it (specification §4.2.2).</summary>
internal sealed class TypeView
{
    private readonly GraphQLType _type;
    private readonly SchemaView _schema;
    private readonly Lazy<TypeView?> _ofType;
    private readonly Lazy<ImmutableArray<FieldView>?> _fields;
    private readonly Lazy<ImmutableArray<InputValueView>?> _inputFields;
    private readonly Lazy<ImmutableArray<EnumValueView>?> _enumValues;

    public TypeView(GraphQLType type, SchemaView schema)
    {
        (_type, _schema) = (type, schema);
        _ofType = new Lazy<TypeView?>(() => _type switch
        {
            ListType list => _schema.Of(list.Item),
            NonNullType nonNull => _schema.Of(nonNull.Inner),
            _ => null,
        });
        _fields = new Lazy<ImmutableArray<FieldView>?>(
            () => (_type as FieldsType)?.Fields.Select(field => new FieldView(field, _schema)).ToImmutableArray());
        _inputFields = new Lazy<ImmutableArray<InputValueView>?>(() =>
            (_type as InputObjectType)?.Fields.Select(field => new InputValueView(field, _schema)).ToImmutableArray());
        _enumValues = new Lazy<ImmutableArray<EnumValueView>?>(
            () => (_type as EnumType)?.Values.Select(value => new EnumValueView(value)).ToImmutableArray());
    }

    public TypeKind Kind => _type switch
    {
        ScalarType => TypeKind.Scalar,
        ObjectType => TypeKind.Object,
        InterfaceType => TypeKind.Interface,
        UnionType => TypeKind.Union,
        EnumType => TypeKind.Enum,
        InputObjectType => TypeKind.InputObject,
        ListType => TypeKind.List,
        _ => TypeKind.NonNull,
    };

    public string? Name => (_type as NamedType)?.Name;

    public string? Description => (_type as NamedType)?.Description;

    public string? SpecifiedByURL => (_type as ScalarType)?.SpecifiedBy;

    public TypeView? OfType => _ofType.Value;

    public bool? IsOneOf => (_type as InputObjectType)?.IsOneOf;

    public ImmutableArray<TypeView>? Interfaces => (_type as FieldsType)?.Interfaces.Select(_schema.Of).ToImmutableArray();

    public ImmutableArray<TypeView>? PossibleTypes =>
        _type is InterfaceType or UnionType ? [.. _schema.PossibleTypes((NamedType)_type)] : null;

    public IEnumerable<FieldView>? Fields(bool includeDeprecated) =>
        _fields.Value?.Where(field => includeDeprecated || !field.IsDeprecated);

    public IEnumerable<InputValueView>? InputFields(bool includeDeprecated) =>
        _inputFields.Value?.Where(field => includeDeprecated || !field.IsDeprecated);

    public IEnumerable<EnumValueView>? EnumValues(bool includeDeprecated) =>
        _enumValues.Value?.Where(value => includeDeprecated || !value.IsDeprecated);
}
