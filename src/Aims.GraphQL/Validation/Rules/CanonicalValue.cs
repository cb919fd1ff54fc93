using Aims.GraphQL.Language;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>
/// Values as texts that are equal if the values are: the order of the fields of input objects does not matter (§5.3.2).
/// </summary>
internal static class CanonicalValue
{
    public static string Print(ValueSyntax value) => value switch
    {
        ListValueSyntax list => $"[{string.Join(", ", list.Items.Select(Print))}]",
        ObjectValueSyntax input =>
            $"{{{string.Join(", ", InOrder(input).Select(x => $"{x.Name.Value}: {Print(x.Value)}"))}}}",
        _ => Printer.Print(value),
    };

    private static IEnumerable<ObjectFieldSyntax> InOrder(ObjectValueSyntax input) =>
        input.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal);
}
