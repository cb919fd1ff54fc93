using System.Globalization;
using Aims.Facts;
using Aims.Rules.Plans;
using Aims.Text;

namespace Aims.Rules.Expressions;

/// <summary>Literals as operands.</summary>
internal static class Constants
{
    public static ValueOperand Number(FactScope root, decimal value, bool whole) =>
        new(new ConstantScalar(ScalarType.Number, root, value.ToString(CultureInfo.InvariantCulture), FactCell.Of(value), whole));

    public static ValueOperand Text(FactScope root, string value) =>
        new(new ConstantScalar(ScalarType.Text, root, $"{value.Length}\"{value}\"", FactCell.Of(value)));

    /// <summary>A date written <c>DateTime(2026, 8, 2)</c> or <c>DateTime.Parse("2026-08-02")</c>; null if the call is something else.</summary>
    public static ValueOperand? Date(FactScope root, Call call)
    {
        var parsed = call is { Target: Name { Text: "DateTime" }, Function: "Parse" };
        if (!parsed && call is not { Target: null, Function: "DateTime" }) return null;
        DateOnly date = default;
        var valid = parsed
            ? call.Arguments is [TextLiteral text] && DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            : call.Arguments is [NumberLiteral year, NumberLiteral month, NumberLiteral day]
              && DateOnly.TryParseExact($"{year.Value:0000}-{month.Value:00}-{day.Value:00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
        return valid ? new ValueOperand(new ConstantScalar(ScalarType.Date, root, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), FactCell.Of(date)))
            : throw new ExpressionFault(RuleFaultCode.TypeMismatch, call.Position, "This is not a day.", "Write DateTime(2026, 8, 2) or DateTime.Parse(\"2026-08-02\").");
    }

    /// <summary>The position of an option that is written as a text.</summary>
    public static int Option(Fact fact, Scalar value, int position)
    {
        if (value is not ConstantScalar { Value.Reference: string word })
            throw new ExpressionFault(RuleFaultCode.TypeMismatch, position, $"{fact.Path} has options; only a literal can be one.", "Write the option in double quotes.");
        var option = fact.IndexOfOption(word);
        if (option >= 0) return option;
        throw new ExpressionFault(RuleFaultCode.NotAnOption, position, $"'{word}' is not an option of {fact.Path}.",
            Suggestion.For(word, [.. fact.Options.Select(o => o.Value)]) ?? $"Options: {string.Join(", ", fact.Options.Select(o => o.Value))}.");
    }
}
