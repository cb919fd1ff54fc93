using System.Linq.Expressions;
using System.Text.Json;
using Aims.GraphQL.Execution;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Scalars;

/// <summary>String: text (specification §3.5.3).</summary>
internal sealed class StringCodec() : ScalarCodec("String")
{
    internal override Type ValueType => typeof(string);

    internal override object? Read(ValueSyntax literal) => (literal as StringValueSyntax)?.Value;

    internal override object? Read(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString() : null;

    internal override Expression? Write(Expression buffer, Expression value) =>
        value.Type == typeof(string) || value.Type == typeof(EncodedText)
            ? Expression.Call(buffer, nameof(ResponseBuffer.WriteText), null, value)
            : null;
}
