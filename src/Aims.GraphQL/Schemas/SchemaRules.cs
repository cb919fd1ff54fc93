using Aims.GraphQL.Inputs;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Schemas;

/// <summary>The rules between the types of a schema (specification §3, "Type Validation" of each kind of type).</summary>
internal sealed class SchemaRules
{
    private readonly Schema _schema;
    private readonly FaultList _faults;

    private SchemaRules(Schema schema, FaultList faults) => (_schema, _faults) = (schema, faults);

    public static void Check(Schema schema, SchemaParts parts, FaultList faults)
    {
        var rules = new SchemaRules(schema, faults);
        if (new[] { schema.QueryType, schema.MutationType, schema.SubscriptionType }
            .OfType<ObjectType>().GroupBy(root => root).Any(group => group.Count() > 1))
            faults.Add("Two kinds of operations have the same root type.", parts.Schemas.FirstOrDefault()?.Position ?? 0);
        foreach (var part in parts.Types.Where(part => !part.IsBuiltIn)) rules.CheckType(part);
        foreach (var directive in schema.Directives) rules.CheckArguments($"@{directive.Name}", directive.Arguments);
        new AppliedDirectiveRules(schema, faults).Check(parts);
        InputCircles.Check(schema, parts, faults);
    }

    private void CheckType(TypePart part)
    {
        switch (_schema.Types.Find(part.Name))
        {
            case FieldsType type:
                CheckFields(type, part);
                foreach (var face in type.Interfaces) CheckImplementation(type, face, part);
                break;
            case UnionType { Members.IsEmpty: true }:
                _faults.Add($"Union '{part.Name}' has no members.", part.Definition);
                break;
            case EnumType type:
                if (type.Values.Count == 0) _faults.Add($"Enum '{part.Name}' has no values.", part.Definition);
                CheckUnique(type.Values.Select(value => (value.Name, part.Definition.Position)), $"value of '{part.Name}'");
                break;
            case InputObjectType type:
                if (type.Fields.Count == 0) _faults.Add($"Input object '{part.Name}' has no fields.", part.Definition);
                CheckArguments(part.Name, type.Fields);
                foreach (var field in type.Fields.Where(
                    field => type.IsOneOf && (field.Type.IsNonNull || field.Default is not null)))
                    _faults.Add(
                        $"'{part.Name}.{field.Name}': a field of a @oneOf input object is nullable and has no default.",
                        field.Position);
                break;
        }
    }

    private void CheckFields(FieldsType type, TypePart part)
    {
        if (type.Fields.Count == 0) _faults.Add($"'{part.Name}' has no fields.", part.Definition);
        CheckUnique(type.Fields.Select(field => (field.Name, field.Position)), $"field of '{part.Name}'");
        foreach (var field in type.Fields) CheckArguments($"{part.Name}.{field.Name}", field.Arguments);
    }

    private void CheckArguments(string owner, NameTable<InputValue> values)
    {
        CheckUnique(values.Select(value => (value.Name, value.Position)), $"input of '{owner}'");
        foreach (var value in values)
        {
            if (value.IsRequired && value.DeprecationReason is not null)
                _faults.Add($"'{owner}({value.Name})' is required and cannot be deprecated.", value.Position);
            if (value.Default is { } literal)
                LiteralCheck.Check(
                    value.Type, literal, (message, node, _) => _faults.Add($"Default of '{owner}({value.Name})': {message}", node));
        }
    }

    private void CheckUnique(IEnumerable<(string Name, int Position)> names, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, position) in names)
        {
            if (!seen.Add(name)) _faults.Add($"There are two definitions of {what} named '{name}'.", position);
            if (position > 0 && name.StartsWith("__", StringComparison.Ordinal))
                _faults.Add($"'{name}': names that start with two underscores are reserved.", position);
        }
    }

    /// <summary>IsValidImplementation (§3.6.2).</summary>
    private void CheckImplementation(FieldsType type, InterfaceType face, TypePart part)
    {
        if (type == face)
        {
            _faults.Add($"'{type}' cannot implement itself.", part.Definition);
            return;
        }

        foreach (var inherited in face.Interfaces.Where(inherited => inherited != type && !type.Interfaces.Contains(inherited)))
            _faults.Add($"'{type}' must also implement '{inherited}', which '{face}' implements.", part.Definition);
        if (face.Interfaces.Contains(type)) _faults.Add($"'{type}' and '{face}' implement each other.", part.Definition);

        foreach (var expected in face.Fields)
        {
            if (!type.Fields.TryFind(expected.Name, out var field))
            {
                _faults.Add($"'{type}' lacks field '{expected.Name}' of interface '{face}'.", part.Definition);
                continue;
            }

            if (!_schema.IsSubtype(field.Type, expected.Type))
                _faults.Add(
                    $"'{type}.{field.Name}' has type {field.Type}, but interface '{face}' asks for {expected.Type}.",
                    field.Position);
            CheckArgumentsOfImplementation(type, face, field, expected);
        }
    }

    private void CheckArgumentsOfImplementation(FieldsType type, InterfaceType face, Field field, Field expected)
    {
        foreach (var argument in expected.Arguments)
        {
            if (!field.Arguments.TryFind(argument.Name, out var own))
                _faults.Add($"'{type}.{field.Name}' lacks argument '{argument.Name}' of interface '{face}'.", field.Position);
            else if (own.Type.ToString() != argument.Type.ToString())
                _faults.Add(
                    $"'{type}.{field.Name}({argument.Name})' has type {own.Type}, "
                    + $"but interface '{face}' asks for {argument.Type}.",
                    own.Position);
        }

        foreach (var extra in field.Arguments.Where(
            argument => argument.IsRequired && expected.Arguments.Find(argument.Name) is null))
            _faults.Add(
                $"'{type}.{field.Name}({extra.Name})' is required, but interface '{face}' does not have it.", extra.Position);
        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
            _faults.Add($"'{type}.{field.Name}' is deprecated, but not in interface '{face}'.", field.Position);
    }
}
