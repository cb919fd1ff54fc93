using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using Aims.GraphQL.Execution;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Scalars;

/// <summary>Float: finite numbers in double precision (specification §3.5.2).</summary>
internal sealed class FloatCodec() : ScalarCodec("Float")
{
    internal override Type ValueType => typeof(double);

    internal override object? Read(ValueSyntax literal) => literal switch
    {
        FloatValueSyntax number => Parse(number.Text),
        IntValueSyntax number => Parse(number.Text),
        _ => null,
    };

    internal override object? Read(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var number) && double.IsFinite(number) ? number : null;

    internal override Expression? Write(Expression buffer, Expression value)
    {
        if (value.Type == typeof(int) || value.Type == typeof(long))
            return Expression.Call(buffer, nameof(ResponseBuffer.WriteNumber), null, Expression.Convert(value, typeof(long)));
        if (value.Type == typeof(decimal))
            return Expression.Call(buffer, nameof(ResponseBuffer.WriteNumber), null, value);
        if (value.Type == typeof(double) || value.Type == typeof(float))
            return Expression.Call(buffer, nameof(ResponseBuffer.WriteNumber), null, Expression.Convert(value, typeof(double)));
        return null;
    }

    private static double? Parse(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : null;
}
