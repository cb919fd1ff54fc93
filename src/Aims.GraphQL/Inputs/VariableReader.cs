using System.Collections.Immutable;
using System.Text.Json;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Schemas;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Inputs;

/// <summary>Coerces the variables of a request (specification §6.1.2, CoerceVariableValues).</summary>
internal sealed class VariableReader
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();
    private readonly string _source;
    private readonly Limits _limits;
    private VariableDefinitionSyntax _definition = null!;

    private VariableReader(string source, Limits limits) => (_source, _limits) = (source, limits);

    /// <summary>
    /// Coerces all variables that an operation declares; on errors there is one for each value that does not fit.
    /// </summary>
    public static VariableValues Read(
        Schema schema,
        ImmutableArray<VariableDefinitionSyntax> definitions, JsonElement given, string source, Limits limits,
        out ImmutableArray<GraphQLError> errors)
    {
        errors = [];
        if (definitions.IsEmpty) return VariableValues.None;
        var reader = new VariableReader(source, limits);
        var values = new VariableValues();
        foreach (var definition in definitions) reader.ReadVariable(schema, definition, given, values);
        errors = reader._errors.ToImmutable();
        return values;
    }

    private void ReadVariable(Schema schema, VariableDefinitionSyntax definition, JsonElement given, VariableValues values)
    {
        _definition = definition;
        var name = definition.Variable.Name;
        var type = schema.Resolve(definition.Type)!;
        if (given.ValueKind == JsonValueKind.Object && given.TryGetProperty(name, out var json))
            values.Set(name, Read(type, json, $"${name}"));
        else if (definition.Default is { } fallback)
            values.Set(name, LiteralReader.Read(type, fallback, VariableValues.None));
        else if (type.IsNonNull)
            Fail($"Variable '${name}' of type {type} is missing.");
    }

    private object? Read(GraphQLType type, JsonElement json, string path)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            if (type.IsNonNull) Fail($"'{path}' of type {type} must not be null.");
            return null;
        }

        return type.Nullable switch
        {
            ListType list => ReadList(list, json, path),
            InputObjectType input => ReadObject(input, json, path),
            EnumType words => ReadEnum(words, json, path),
            var scalar => ReadScalar((ScalarType)scalar, json, path),
        };
    }

    private object?[] ReadList(ListType type, JsonElement json, string path)
    {
        // §3.11: a single value stands for a list of it.
        if (json.ValueKind != JsonValueKind.Array) return [Read(type.Item, json, path)];
        var length = json.GetArrayLength();
        if (length > _limits.MaxInputListLength)
        {
            Fail($"'{path}' has {length} items, more than {_limits.MaxInputListLength}.", ErrorCode.LimitInputList);
            return [];
        }

        var values = new object?[length];
        var i = 0;
        foreach (var item in json.EnumerateArray())
        {
            values[i] = Read(type.Item, item, $"{path}[{i}]");
            i++;
        }

        return values;
    }

    private InputRecord? ReadObject(InputObjectType type, JsonElement json, string path)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Fail($"'{path}' must be an object of type {type}.");
            return null;
        }

        var record = new InputRecord();
        foreach (var field in type.Fields)
        {
            if (json.TryGetProperty(field.Name, out var value))
                record.Set(field.Name, Read(field.Type, value, $"{path}.{field.Name}"));
            else if (LiteralReader.TryDefault(field, out var fallback)) record.Set(field.Name, fallback);
            else if (field.IsRequired) Fail($"'{path}.{field.Name}' of type {field.Type} is missing.");
        }

        foreach (var member in json.EnumerateObject())
            if (type.Fields.Find(member.Name) is null)
            {
                var suggestion = Suggestion.For(member.Name, type.Fields.Names);
                Fail($"'{path}': field '{Cut(member.Name)}' is not defined by {type}.{suggestion}");
            }

        try
        {
            OneOf.Check(type, record);
        }
        catch (FormatException problem)
        {
            Fail($"'{path}': {problem.Message}");
        }

        return record;
    }

    private EnumValue? ReadEnum(EnumType type, JsonElement json, string path)
    {
        if (json.ValueKind == JsonValueKind.String && type.Values.TryFind(json.GetString()!, out var value)) return value;
        var suggestion = json.ValueKind == JsonValueKind.String ? Suggestion.For(json.GetString()!, type.Values.Names) : "";
        Fail($"'{path}' must be a value of enum {type}, found {Show(json)}.{suggestion}");
        return null;
    }

    private object? ReadScalar(ScalarType type, JsonElement json, string path)
    {
        try
        {
            var value = type.Codec is { } codec ? codec.Read(json) : json.GetRawText();
            if (value is null) Fail($"'{path}' must be a value of {type}, found {Show(json)}.");
            return value;
        }
        catch (FormatException problem)
        {
            Fail($"'{path}' must be a value of {type}, found {Show(json)}. {problem.Message}");
            return null;
        }
        catch (GraphQLException problem)
        {
            Add(new GraphQLError($"'{path}': {problem.Message}", problem.Code)
            {
                Extensions = new Dictionary<string, object?>(problem.Extensions) { ["path"] = path },
            });
            return null;
        }
    }

    private static string Show(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => Cut(json.GetRawText()),
    };

    private static string Cut(string text) => text.Length <= 100 ? text : string.Concat(text.AsSpan(0, 100), "…");

    private void Fail(string message, string code = ErrorCode.Variable) => Add(new GraphQLError(message, code));

    private void Add(GraphQLError error)
    {
        // One error a value would let a large list of wrong values become a large answer.
        if (_errors.Count >= _limits.MaxErrors) return;
        _errors.Add(error with { Locations = [SourceLocation.Of(_source, _definition.Position)] });
    }
}
