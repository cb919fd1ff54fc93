using System.Linq.Expressions;
using Aims.GraphQL.Execution;

namespace Aims.GraphQL.Binding;

/// <summary>How values of one C# type are written as a scalar or enum.</summary>
internal sealed class LeafShape
{
    private readonly Type _type;
    private readonly Func<Expression, Expression, Expression> _write;
    private readonly Lazy<LeafWriter> _writer;

    /// <param name="type">The C# type, not nullable.</param>
    /// <param name="write">Makes code that writes a value of that type to a buffer.</param>
    public LeafShape(Type type, Func<Expression, Expression, Expression> write)
    {
        (_type, _write) = (type, write);
        _writer = new Lazy<LeafWriter>(Compile);
    }

    public LeafWriter Writer => _writer.Value;

    /// <summary>Code that writes a value, which may be of the nullable form of the type but is not null.</summary>
    public Expression Write(Expression buffer, Expression value) =>
        _write(
            buffer,
            value.Type == _type ? value
                : Nullable.GetUnderlyingType(value.Type) == _type ? Expression.Property(value, "Value")
                : Expression.Convert(value, _type));

    private LeafWriter Compile()
    {
        var buffer = Expression.Parameter(typeof(ResponseBuffer));
        var value = Expression.Parameter(typeof(object));
        return Expression.Lambda<LeafWriter>(Write(buffer, value), buffer, value).Compile();
    }
}
