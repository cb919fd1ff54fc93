using System.Collections;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Planning;

namespace Aims.GraphQL.Execution;

/// <content>
/// The same for objects whose fields may have to be waited for. The resolvers of one object are all started before the first is
/// waited for;
/// what they give is written in order, because the answer has an order.
/// </content>
internal sealed partial class AnswerWriter
{
    /// <summary>Writes the root of the answer; what fails there belongs to no field.</summary>
    public async ValueTask<bool> WriteRootAsync(SelectionPlan plan, object value)
    {
        try
        {
            return plan.MayWait ? await WriteFieldsAsync(plan, value).ConfigureAwait(false) : WriteObject(plan, value);
        }
        catch (GraphQLException problem) when (problem == plan.Fault)
        {
            _errors.Add(new GraphQLError(problem.Message, problem.Code));
            return false;
        }
    }

    /// <summary>Writes an object, waiting where needed.</summary>
    private ValueTask<bool> WriteObjectAsync(SelectionPlan plan, object value) =>
        plan.MayWait ? WriteFieldsAsync(plan, value) : new ValueTask<bool>(WriteObject(plan, value));

    private async ValueTask<bool> WriteFieldsAsync(SelectionPlan plan, object value)
    {
        if (plan.Fault is { } fault) throw fault;
        buffer.Write((byte)'{');
        var started = StartAll(plan, value);
        var count = plan.Fields.Length;
        var depth = _depth;
        for (var i = 0; i < count; i++)
        {
            var field = plan.Fields[i];
            var start = buffer.Length;
            try
            {
                var isWritten = field.MayWait
                    ? await WriteFieldAsync(field, value, i == 0, started?[i]).ConfigureAwait(false)
                    : WriteField(field, value, i == 0);
                if (isWritten) continue;
                await Abandon(started, i + 1).ConfigureAwait(false);
                return false;
            }
            catch (Exception problem) when (IsOfField(problem))
            {
                _depth = depth;
                if (FailField(field, start, i == 0, problem)) continue;
                await Abandon(started, i + 1).ConfigureAwait(false);
                return false;
            }
        }

        buffer.Write((byte)'}');
        return true;
    }

    private Task<object?>?[]? StartAll(SelectionPlan plan, object value)
    {
        Task<object?>?[]? started = null;
        for (var i = 0; i < plan.Fields.Length; i++)
        {
            var field = plan.Fields[i];
            if (field.Bound is not { IsAsync: true } bound) continue;
            started ??= new Task<object?>?[plan.Fields.Length];
            try
            {
                started[i] = bound.Async(value, ArgumentsOf(field), cancellation).AsTask();
            }
            catch (Exception problem) when (IsOfField(problem))
            {
                started[i] = Task.FromException<object?>(problem);
            }
        }

        return started;
    }

    /// <summary>Lets resolvers that nobody waits for any more come to an end, so that none outlives its request.</summary>
    private static async ValueTask Abandon(Task<object?>?[]? started, int from)
    {
        if (started is null) return;
        for (var i = from; i < started.Length; i++)
            if (started[i] is Task task) await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async ValueTask<bool> WriteFieldAsync(FieldPlan field, object parent, bool isFirst, Task<object?>? started)
    {
        buffer.Write(isFirst ? field.Key.AsSpan(1) : field.Key);
        var value = started is not null ? await started.ConfigureAwait(false) : field.Bound!.Sync(parent, ArgumentsOf(field), cancellation);
        Push(new PathEntry(field, -1));
        var isWritten = await CompleteAsync(field, field.Bound!.Shape, value).ConfigureAwait(false);
        _depth--;
        return isWritten;
    }

    private ValueTask<bool> CompleteAsync(FieldPlan field, ValueShape shape, object? value) =>
        value is null || shape.Leaf is not null
            ? new ValueTask<bool>(Complete(field, shape, value))
            : CompleteInnerAsync(field, shape, value);

    private async ValueTask<bool> CompleteInnerAsync(FieldPlan field, ValueShape shape, object value)
    {
        var start = buffer.Length;
        var isWritten = shape.Item is { } item
            ? await WriteListAsync(field, item, (IEnumerable)value).ConfigureAwait(false)
            : await WriteObjectAsync(SelectionOf(field, shape, value), value).ConfigureAwait(false);
        return isWritten || WriteNullInstead(shape, start);
    }

    private async ValueTask<bool> WriteListAsync(FieldPlan field, ValueShape item, IEnumerable sequence)
    {
        buffer.Write((byte)'[');
        Push(default);
        var index = 0;
        foreach (var value in sequence)
        {
            CheckLength(index + 1);
            if (!await WriteItemAsync(field, item, value, index++).ConfigureAwait(false))
            {
                _depth--;
                return false;
            }
        }

        _depth--;
        buffer.Write((byte)']');
        return true;
    }

    private async ValueTask<bool> WriteItemAsync(FieldPlan field, ValueShape shape, object? value, int index)
    {
        cancellation.ThrowIfCancellationRequested();
        if (index > 0) buffer.Write((byte)',');
        _path[_depth - 1] = new PathEntry(null, index);
        int start = buffer.Length, depth = _depth;
        try
        {
            return await CompleteAsync(field, shape, value).ConfigureAwait(false);
        }
        catch (Exception problem) when (IsOfField(problem))
        {
            _depth = depth;
            AddError(field, null, problem);
            return WriteNullInstead(shape, start);
        }
    }
}
