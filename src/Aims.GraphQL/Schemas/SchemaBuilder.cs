using System.Collections.Immutable;
using System.Text;
using Aims.GraphQL.Language;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Scalars;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Schemas;

/// <summary>
/// Makes the types of a schema from its text (specification §3): first the names are checked, then empty types are made, then
/// they are
/// filled, since they refer to each other in circles, and at last the rules between types are checked.
/// </summary>
internal sealed class SchemaBuilder
{
    private static readonly DocumentSyntax _builtIn = Parser.Parse(ReadBuiltIn());

    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly FaultList _faults;
    private readonly SchemaParts _parts;

    private SchemaBuilder(string source, IEnumerable<ScalarCodec> scalars)
    {
        _faults = new FaultList(source);
        var document = Parser.Parse(source);
        _parts = SchemaParts.Collect(_builtIn, document, _faults);
        var codecs = ScalarCodec.BuiltIn.Concat(scalars).ToDictionary(codec => codec.Name, StringComparer.Ordinal);
        foreach (var type in _parts.Types) _types.Add(type.Name, Shell(type, codecs));
    }

    public static Schema Build(string source, IEnumerable<ScalarCodec> scalars) =>
        new SchemaBuilder(source, scalars).Build(source);

    private Schema Build(string source)
    {
        foreach (var part in _parts.Types) Fill(part);
        var directives = _parts.Directives.Select(Directive).ToImmutableArray();
        var query = Root(OperationKind.Query);
        var mutation = Root(OperationKind.Mutation);
        var subscription = Root(OperationKind.Subscription);
        if (query is null)
            _faults.Add("The schema has no query root: define a type named Query, or name one in a schema definition.", 0);
        _faults.ThrowIfAny();

        // §3.5: built-in scalars that nothing refers to are not part of the schema.
        var types = _parts.Types.Where(part => !part.IsBuiltInScalar || _used.Contains(part.Name))
            .Select(part => _types[part.Name]);
        var schema = new Schema(source, _parts.Description, [.. types], directives, query!, mutation, subscription);
        SchemaRules.Check(schema, _parts, _faults);
        _faults.ThrowIfAny();
        return schema;
    }

    private static NamedType Shell(TypePart part, Dictionary<string, ScalarCodec> codecs) => part.Definition switch
    {
        ScalarTypeSyntax => new ScalarType(
            part.Name, part.Description, Applied.Text(part.Directives, "specifiedBy", "url"),
            codecs.GetValueOrDefault(part.Name)),
        ObjectTypeSyntax => new ObjectType(part.Name, part.Description),
        InterfaceTypeSyntax => new InterfaceType(part.Name, part.Description),
        UnionTypeSyntax => new UnionType(part.Name, part.Description),
        EnumTypeSyntax =>
            new EnumType(
                part.Name, part.Description, [.. part.Of<EnumTypeSyntax>().SelectMany(type => type.Values).Select(value =>
            new EnumValue(value.Name.Value, value.Description?.Value, Applied.Deprecation(value.Directives)))]),
        _ => new InputObjectType(part.Name, part.Description, part.Directives.Any(directive => directive.Name.Value == "oneOf")),
    };

    private void Fill(TypePart part)
    {
        switch (_types[part.Name])
        {
            case ObjectType type:
                var objects = part.Of<ObjectTypeSyntax>().ToList();
                type.Complete(
                    Fields(objects.SelectMany(x => x.Fields)),
                    Named<InterfaceType>(objects.SelectMany(x => x.Interfaces), "an interface"));
                break;
            case InterfaceType type:
                var faces = part.Of<InterfaceTypeSyntax>().ToList();
                type.Complete(
                    Fields(faces.SelectMany(x => x.Fields)),
                    Named<InterfaceType>(faces.SelectMany(x => x.Interfaces), "an interface"));
                break;
            case UnionType type:
                type.Complete(Named<ObjectType>(part.Of<UnionTypeSyntax>().SelectMany(x => x.Members), "an object type"));
                break;
            case InputObjectType type:
                type.Complete(InputValues(part.Of<InputObjectTypeSyntax>().SelectMany(x => x.Fields)));
                break;
        }
    }

    private ImmutableArray<Field> Fields(IEnumerable<FieldDefinitionSyntax> fields) =>
    [
        .. from field in fields
           let type = Type(field.Type, isOutput: true)
           let arguments = InputValues(field.Arguments)
           where type is not null
           select new Field(
               field.Name.Value, field.Description?.Value, arguments, type, Applied.Deprecation(field.Directives),
               field.Position),
    ];

    private ImmutableArray<InputValue> InputValues(IEnumerable<InputValueSyntax> values) =>
    [
        .. from value in values
           let type = Type(value.Type, isOutput: false)
           where type is not null
           select new InputValue(
               value.Name.Value, value.Description?.Value, type, value.Default, Applied.Deprecation(value.Directives),
               value.Position),
    ];

    private DirectiveType Directive(DirectiveDefinitionSyntax directive) => new(
        directive.Name.Value,
        directive.Description?.Value,
        InputValues(directive.Arguments),
        directive.IsRepeatable,
        [
            .. directive.Locations.Select(
                location => DirectiveLocations.TryParse(location.Value, out var parsed) ? parsed : default),
        ]);

    private GraphQLType? Type(TypeSyntax syntax, bool isOutput)
    {
        switch (syntax)
        {
            case ListTypeSyntax list: return Type(list.Item, isOutput) is { } item ? new ListType(item) : null;
            case NonNullTypeSyntax nonNull: return Type(nonNull.Inner, isOutput) is { } inner ? new NonNullType(inner) : null;
        }

        var name = ((NamedTypeSyntax)syntax).Name;
        if (!_types.TryGetValue(name, out var type))
        {
            _faults.Add($"Unknown type '{name}'.", syntax);
            return null;
        }

        _used.Add(name);
        if (isOutput ? type.IsOutput : type.IsInput) return type;
        _faults.Add(
            isOutput
                ? $"Input object '{name}' cannot be the type of a field."
                : $"'{name}' cannot be the type of an argument or input field.", syntax);
        return null;
    }

    private ImmutableArray<T> Named<T>(IEnumerable<NamedTypeSyntax> names, string what) where T : NamedType
    {
        var found = ImmutableArray.CreateBuilder<T>();
        foreach (var name in names)
        {
            if (!_types.TryGetValue(name.Name, out var type)) _faults.Add($"Unknown type '{name.Name}'.", name);
            else if (type is not T wanted) _faults.Add($"'{name.Name}' is not {what}.", name);
            else if (found.Contains(wanted)) _faults.Add($"'{name.Name}' is named twice.", name);
            else found.Add(wanted);
        }

        return found.ToImmutable();
    }

    private ObjectType? Root(OperationKind kind)
    {
        if (_parts.Roots.TryGetValue(kind, out var named)) return Named<ObjectType>([named], "an object type").FirstOrDefault();
        return _parts.HasSchemaDefinition ? null : _types.GetValueOrDefault(kind.ToString()) as ObjectType;
    }

    private static string ReadBuiltIn()
    {
        using var stream = typeof(SchemaBuilder).Assembly.GetManifestResourceStream("built-in.graphql")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
