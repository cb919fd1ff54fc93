using System.Linq.Expressions;
using System.Text.Json;
using Aims.GraphQL.Execution;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Scalars;

/// <summary>Boolean: true or false (specification §3.5.4).</summary>
internal sealed class BooleanCodec() : ScalarCodec("Boolean")
{
    internal override Type ValueType => typeof(bool);

    internal override object? Read(ValueSyntax literal) => literal is BooleanValueSyntax boolean ? boolean.Value : null;

    internal override object? Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    internal override Expression? Write(Expression buffer, Expression value) =>
        value.Type == typeof(bool) ? Expression.Call(buffer, nameof(ResponseBuffer.WriteBoolean), null, value) : null;
}
