using System.Linq.Expressions;
using System.Text.Json;
using Aims.GraphQL.Execution;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Scalars;

/// <summary>ID: opaque text; whole numbers are accepted and stand as text in answers (specification §3.5.5).</summary>
internal sealed class IdCodec() : ScalarCodec("ID")
{
    internal override Type ValueType => typeof(string);

    internal override object? Read(ValueSyntax literal) => literal switch
    {
        StringValueSyntax text => text.Value,
        IntValueSyntax number => number.Text,
        _ => null,
    };

    internal override object? Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number when json.TryGetInt64(out _) => json.GetRawText(),
        _ => null,
    };

    internal override Expression? Write(Expression buffer, Expression value)
    {
        if (value.Type == typeof(string) || value.Type == typeof(EncodedText))
            return Expression.Call(buffer, nameof(ResponseBuffer.WriteText), null, value);
        if (value.Type == typeof(int) || value.Type == typeof(long))
            return Expression.Call(buffer, nameof(ResponseBuffer.WriteId), null, Expression.Convert(value, typeof(long)));
        if (value.Type == typeof(Guid))
            return Expression.Call(
                buffer, nameof(ResponseBuffer.WriteText), null, Expression.Call(value, nameof(Guid.ToString), null));
        return null;
    }
}
