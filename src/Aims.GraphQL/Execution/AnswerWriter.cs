using System.Collections;
using System.Collections.Immutable;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Inputs;
using Aims.GraphQL.Planning;

namespace Aims.GraphQL.Execution;

/// <summary>
/// Executes a plan and writes the answer on the way (specification §6.3, §6.4). Methods that write a value return false if it
/// turned out to
/// be null where null is not allowed: the error is noted, and whoever wrote the parent cuts the buffer back and tries null in
/// its place.
/// </summary>
internal sealed partial class AnswerWriter(
    ResponseBuffer buffer, VariableValues variables, string source, Limits limits, int slots, CancellationToken cancellation)
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();
    private object?[]?[] _arguments = slots == 0 ? [] : new object?[]?[slots];
    private PathEntry[] _path = new PathEntry[16];
    private int _depth;
    private bool _isRemembering;

    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    /// <summary>Writes an object, or a copy of what was written about it before.</summary>
    private bool WriteObject(SelectionPlan plan, object value)
    {
        if (plan.Memo is not { } memo || _isRemembering) return WriteFields(plan, value);
        if (memo.TryGet(value, out var answer))
        {
            buffer.Write(answer);
            return true;
        }

        // Objects inside are remembered as parts of this one.
        int start = buffer.Length, errors = _errors.Count;
        _isRemembering = true;
        try
        {
            if (!WriteFields(plan, value)) return false;
        }
        finally
        {
            _isRemembering = false;
        }

        if (_errors.Count == errors) memo.Add(value, buffer.Written.Span[start..]);
        return true;
    }

    private bool WriteFields(SelectionPlan plan, object value)
    {
        if (plan.Fault is { } fault) throw fault;
        buffer.Write((byte)'{');
        var fields = plan.Fields;
        int depth = _depth, start = 0;
        for (var i = 0; i < fields.Length; i++)
        {
            try
            {
                // One region for all fields: entering one costs more than the loop.
                for (; i < fields.Length; i++)
                {
                    start = buffer.Length;
                    if (!WriteField(fields[i], value, isFirst: i == 0)) return false;
                }
            }
            catch (Exception problem) when (IsOfField(problem))
            {
                _depth = depth;
                if (!FailField(fields[i], start, i == 0, problem)) return false;
            }
        }

        buffer.Write((byte)'}');
        return true;
    }

    private bool WriteField(FieldPlan field, object parent, bool isFirst)
    {
        buffer.Write(isFirst ? field.Key.AsSpan(1) : field.Key);
        if (field.Leaf is { } leaf)
            return leaf(parent, ArgumentsOf(field), cancellation, buffer) || WriteNull(field, field.Bound!.Shape);
        if (field.Bound is null)
        {
            buffer.Write(field.TypeName);
            return true;
        }

        var value = field.Bound.Sync(parent, ArgumentsOf(field), cancellation);
        Push(new PathEntry(field, -1));
        var isWritten = Complete(field, field.Bound.Shape, value);
        _depth--;
        return isWritten;
    }

    /// <summary>CompleteValue (§6.4.3), and null in the value's place if it fails and may be null.</summary>
    private bool Complete(FieldPlan field, ValueShape shape, object? value)
    {
        if (value is null) return WriteNullHere(field, shape);
        if (shape.Leaf is { } leaf)
        {
            leaf.Writer(buffer, value);
            return true;
        }

        var start = buffer.Length;
        var isWritten = shape.Item is { } item
            ? WriteList(field, item, value)
            : WriteObject(SelectionOf(field, shape, value), value);
        return isWritten || WriteNullInstead(shape, start);
    }

    private bool WriteList(FieldPlan field, ValueShape item, object value)
    {
        buffer.Write((byte)'[');
        Push(default);
        var isWritten = value is IReadOnlyList<object> list
            ? WriteIndexed(field, item, list)
            : WriteSequence(field, item, (IEnumerable)value);
        _depth--;
        buffer.Write((byte)']');
        return isWritten;
    }

    private bool WriteIndexed(FieldPlan field, ValueShape item, IReadOnlyList<object?> list)
    {
        CheckLength(list.Count);
        for (var i = 0; i < list.Count; i++)
            if (!WriteItem(field, item, list[i], i)) return false;
        return true;
    }

    private bool WriteSequence(FieldPlan field, ValueShape item, IEnumerable sequence)
    {
        var i = 0;
        foreach (var value in sequence)
        {
            CheckLength(i + 1);
            if (!WriteItem(field, item, value, i++)) return false;
        }

        return true;
    }

    private bool WriteItem(FieldPlan field, ValueShape shape, object? value, int index)
    {
        cancellation.ThrowIfCancellationRequested();
        if (index > 0) buffer.Write((byte)',');
        _path[_depth - 1] = new PathEntry(null, index);
        int start = buffer.Length, depth = _depth;
        try
        {
            return Complete(field, shape, value);
        }
        catch (Exception problem) when (IsOfField(problem))
        {
            _depth = depth;
            AddError(field, null, problem);
            return WriteNullInstead(shape, start);
        }
    }

    private static SelectionPlan SelectionOf(FieldPlan field, ValueShape shape, object value)
    {
        if (shape.Object is not null) return field.Selection!;
        var type = shape.Abstract!.Find(value)
            ?? throw new GraphQLException(
                $"{field.Name} resolved to an object that is no {shape.Abstract.Type}.", ErrorCode.BadResult);
        return field.For(type);
    }

    private object?[] ArgumentsOf(FieldPlan field)
    {
        if (field.Arguments.IsConstant) return field.Arguments.For(variables);
        var slot = field.Arguments.Slot;
        // Fields below interfaces are planned when they are first met, and then take new slots.
        if (slot >= _arguments.Length) Array.Resize(ref _arguments, slot + 8);
        return _arguments[slot] ??= field.Arguments.For(variables);
    }
}
