using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using Aims.GraphQL.Execution;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Scalars;

/// <summary>Int: whole numbers of 32 bits (specification §3.5.1).</summary>
internal sealed class IntCodec() : ScalarCodec("Int")
{
    internal override Type ValueType => typeof(int);

    internal override object? Read(ValueSyntax literal) =>
        literal is IntValueSyntax number
            && int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    /// <summary>JSON does not tell 1 from 1.0; both are whole.</summary>
    internal override object? Read(JsonElement json) => json.ValueKind != JsonValueKind.Number
        ? null
        : json.TryGetInt32(out var whole)
            ? whole
            : json.TryGetDouble(out var number) && Math.Floor(number) == number && Math.Abs(number) <= int.MaxValue
                ? (int)number
                : null;

    internal override Expression? Write(Expression buffer, Expression value)
    {
        if (value.Type == typeof(int) || value.Type == typeof(short) || value.Type == typeof(byte)
            || value.Type == typeof(ushort) || value.Type == typeof(sbyte))
            return Expression.Call(buffer, nameof(ResponseBuffer.WriteNumber), null, Expression.Convert(value, typeof(int)));
        if (value.Type == typeof(long) || value.Type == typeof(uint))
            return Expression.Call(buffer, nameof(ResponseBuffer.WriteInt), null, Expression.Convert(value, typeof(long)));
        return null;
    }
}
