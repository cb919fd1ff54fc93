using Aims.GraphQL.Language;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Inputs;

/// <summary>
/// Whether a literal is a value of a type (specification §5.6.1, §5.6.2, §5.6.4); variables in it are left to their own rules.
/// </summary>
internal static class LiteralCheck
{
    /// <summary>Reports everything in a literal that does not fit; a null type is unknown and fits all.</summary>
    public static void Check(GraphQLType? type, ValueSyntax value, LiteralReport report)
    {
        switch (type, value)
        {
            case (null, _) or (_, VariableSyntax):
                return;
            case (_, NullValueSyntax):
                if (type is NonNullType) report($"Expected a value of type {type}, found null.", value);
                return;
            case (_, ListValueSyntax list) when type.Nullable is ListType expected:
                foreach (var item in list.Items) Check(expected.Item, item, report);
                return;
            case (_, ObjectValueSyntax given) when type.Named is InputObjectType expected:
                CheckObject(expected, given, report);
                return;
            default:
                CheckLeaf(type, value, report);
                return;
        }
    }

    private static void CheckObject(InputObjectType type, ObjectValueSyntax value, LiteralReport report)
    {
        foreach (var field in type.Fields)
            if (field.IsRequired && value.Fields.All(given => given.Name.Value != field.Name))
                report($"Field '{type}.{field.Name}' of type {field.Type} is missing.", value);

        if (type.IsOneOf)
        {
            var names = value.Fields.Select(field => field.Name.Value).Distinct().Count();
            if (names != 1) report($"Exactly one field of '{type}' must be given.", value);
            else if (value.Fields[^1].Value is NullValueSyntax)
                report($"Field '{type}.{value.Fields[^1].Name.Value}' must not be null.", value);
        }

        foreach (var given in value.Fields)
        {
            if (type.Fields.TryFind(given.Name.Value, out var field)) Check(field.Type, given.Value, report);
            else report(
                $"Field '{given.Name.Value}' is not defined by '{type}'.{Suggestion.For(given.Name.Value, type.Fields.Names)}",
                given);
        }
    }

    private static void CheckLeaf(GraphQLType type, ValueSyntax value, LiteralReport report)
    {
        switch (type.Named)
        {
            case ScalarType { Codec: null }:
                return;
            case ScalarType scalar:
                try
                {
                    if (scalar.Codec.Read(value) is null)
                        report($"Expected a value of type {type}, found {Printer.Show(value)}.", value);
                }
                catch (FormatException problem)
                {
                    report($"Expected a value of type {type}, found {Printer.Show(value)}. {problem.Message}", value);
                }
                catch (GraphQLException problem)
                {
                    report($"Expected a value of type {type}. {problem.Message}", value, problem);
                }

                return;
            case EnumType words when value is EnumValueSyntax word:
                if (words.Values.Find(word.Name) is null)
                    report(
                        $"Value '{word.Name}' does not exist in enum '{words}'.{Suggestion.For(word.Name, words.Values.Names)}",
                        value);
                return;
            default:
                report($"Expected a value of type {type}, found {Printer.Show(value)}.", value);
                return;
        }
    }
}
