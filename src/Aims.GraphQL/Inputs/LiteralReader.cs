using Aims.GraphQL.Language;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Inputs;

/// <summary>
/// Coerces literals to the values that resolvers get (specification §3.4 to §3.12, "Input Coercion"): null, numbers, texts, the
/// values of
/// custom scalars, <see cref="EnumValue"/>, arrays and <see cref="InputRecord"/>. Variables are looked up among coerced ones.
/// </summary>
internal static class LiteralReader
{
    /// <summary>Coerces a literal.</summary>
    /// <exception cref="FormatException">The literal is no value of the type.</exception>
    public static object? Read(GraphQLType type, ValueSyntax literal, VariableValues variables)
    {
        if (literal is VariableSyntax variable)
        {
            if (!variables.TryGet(variable.Name, out var given)) given = null;
            return given is null && type.IsNonNull
                ? throw new FormatException(
                    $"Expected a value of type {type}, but variable '${variable.Name}' is null or absent.")
                : given;
        }

        if (literal is NullValueSyntax)
            return type.IsNonNull ? throw new FormatException($"Expected a value of type {type}, found null.") : null;

        switch (type.Nullable)
        {
            case ListType list:
                if (literal is not ListValueSyntax items) return new[] { Read(list.Item, literal, variables) };
                var values = new object?[items.Items.Length];
                for (var i = 0; i < values.Length; i++) values[i] = Read(list.Item, items.Items[i], variables);
                return values;
            case InputObjectType input:
                return ReadObject(input, literal, variables);
            case EnumType words:
                return (literal is EnumValueSyntax word ? words.Values.Find(word.Name) : null)
                    ?? throw new FormatException($"Expected a value of type {type}, found {Printer.Show(literal)}.");
            default:
                var scalar = (ScalarType)type.Named;
                return (scalar.Codec is { } codec ? codec.Read(literal) : Printer.Print(literal))
                    ?? throw new FormatException($"Expected a value of type {type}, found {Printer.Show(literal)}.");
        }
    }

    /// <summary>The coerced default of an input; false if it has none.</summary>
    public static bool TryDefault(InputValue input, out object? value)
    {
        value = input.Default is { } literal ? Read(input.Type, literal, VariableValues.None) : null;
        return input.Default is not null;
    }

    private static InputRecord ReadObject(InputObjectType type, ValueSyntax literal, VariableValues variables)
    {
        if (literal is not ObjectValueSyntax given)
            throw new FormatException($"Expected a value of type {type}, found {Printer.Show(literal)}.");
        var record = new InputRecord();
        foreach (var field in type.Fields)
        {
            var written = given.Fields.FirstOrDefault(x => x.Name.Value == field.Name)?.Value;
            // A variable that the request leaves out is as if the field were not there (§3.10).
            if (written is VariableSyntax variable && !variables.TryGet(variable.Name, out _)) written = null;
            if (written is not null) record.Set(field.Name, Read(field.Type, written, variables));
            else if (TryDefault(field, out var fallback)) record.Set(field.Name, fallback);
            else if (field.IsRequired) throw new FormatException($"Field '{type}.{field.Name}' of type {field.Type} is missing.");
        }

        OneOf.Check(type, record);
        return record;
    }
}
