using System.Linq.Expressions;
using System.Text.Json;
using Aims.GraphQL.Execution;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Scalars;

/// <summary>A custom scalar whose values are texts of a certain format (specification §3.5.6).</summary>
internal sealed class TextCodec<T>(string name, Func<T, string> format, Func<string, T> parse) : ScalarCodec(
    name) where T : notnull
{
    internal override Type ValueType => typeof(T);

    internal override object? Read(ValueSyntax literal) => literal is StringValueSyntax text ? parse(text.Value) : null;

    internal override object? Read(JsonElement json) => json.ValueKind == JsonValueKind.String ? parse(json.GetString()!) : null;

    internal override Expression? Write(Expression buffer, Expression value) =>
        value.Type == typeof(T)
            ? Expression.Call(
                buffer, nameof(ResponseBuffer.WriteText), null, Expression.Invoke(Expression.Constant(format), value))
            : null;
}
