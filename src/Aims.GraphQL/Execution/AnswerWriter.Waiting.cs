using System.Collections;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Planning;

namespace Aims.GraphQL.Execution;

/// <content>
/// The same for objects whose fields may have to be waited for. The resolvers of one object, and of all objects of one list, are
/// started before the first is waited for; what they give is written in order, because the answer has an order.
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
    private ValueTask<bool> WriteObjectAsync(SelectionPlan plan, object value, Task<object?>?[]? started) =>
        plan.MayWait ? WriteFieldsAsync(plan, value, started) : new ValueTask<bool>(WriteObject(plan, value));

    private async ValueTask<bool> WriteFieldsAsync(SelectionPlan plan, object value, Task<object?>?[]? started = null)
    {
        if (plan.Fault is { } fault) throw fault;
        buffer.Write((byte)'{');
        started ??= StartAll(plan, value);
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
        var value = started is not null
            ? await started.ConfigureAwait(false)
            : field.Bound!.Sync(parent, ArgumentsOf(field), cancellation);
        Push(new PathEntry(field, -1));
        var isWritten = await CompleteAsync(field, field.Bound!.Shape, value).ConfigureAwait(false);
        _depth--;
        return isWritten;
    }

    private ValueTask<bool> CompleteAsync(
        FieldPlan field, ValueShape shape, object? value, Task<object?>?[]? started = null) =>
        value is null || shape.Leaf is not null
            ? new ValueTask<bool>(Complete(field, shape, value))
            : CompleteInnerAsync(field, shape, value, started);

    private async ValueTask<bool> CompleteInnerAsync(
        FieldPlan field, ValueShape shape, object value, Task<object?>?[]? started)
    {
        var start = buffer.Length;
        var isWritten = shape.Item is { } item
            ? await WriteListAsync(field, item, (IEnumerable)value).ConfigureAwait(false)
            : await WriteObjectAsync(SelectionOf(field, shape, value), value, started).ConfigureAwait(false);
        return isWritten || WriteNullInstead(shape, start);
    }

    private async ValueTask<bool> WriteListAsync(FieldPlan field, ValueShape item, IEnumerable sequence)
    {
        var items = Collect(sequence);
        var started = StartItems(field, item, items);
        buffer.Write((byte)'[');
        Push(default);
        for (var i = 0; i < items.Count; i++)
        {
            if (await WriteItemAsync(field, item, items[i], i, started?[i]).ConfigureAwait(false)) continue;
            for (var rest = i + 1; rest < items.Count; rest++) await Abandon(started?[rest], 0).ConfigureAwait(false);
            _depth--;
            return false;
        }

        _depth--;
        buffer.Write((byte)']');
        return true;
    }

    /// <summary>The items, counted before a resolver of one of them is started.</summary>
    private List<object?> Collect(IEnumerable sequence)
    {
        var items = new List<object?>();
        foreach (var value in sequence)
        {
            cancellation.ThrowIfCancellationRequested();
            CheckLength(items.Count + 1);
            items.Add(value);
        }

        return items;
    }

    /// <summary>Starts the resolvers of all objects of a list; those of lists in a list start with their own list.</summary>
    private Task<object?>?[]?[]? StartItems(FieldPlan field, ValueShape item, List<object?> items)
    {
        if (item.Leaf is not null || item.Item is not null) return null;
        Task<object?>?[]?[]? started = null;
        for (var i = 0; i < items.Count; i++)
        {
            // An object of no known type is an error of its item, reported when the item is written.
            if (items[i] is not { } value || (item.Object is null && item.Abstract!.Find(value) is null)) continue;
            if (SelectionOf(field, item, value) is not { Fault: null, MayWait: true } plan) continue;
            if (StartAll(plan, value) is { } tasks) (started ??= new Task<object?>?[]?[items.Count])[i] = tasks;
        }

        return started;
    }

    private async ValueTask<bool> WriteItemAsync(
        FieldPlan field, ValueShape shape, object? value, int index, Task<object?>?[]? started)
    {
        cancellation.ThrowIfCancellationRequested();
        if (index > 0) buffer.Write((byte)',');
        _path[_depth - 1] = new PathEntry(null, index);
        int start = buffer.Length, depth = _depth;
        try
        {
            return await CompleteAsync(field, shape, value, started).ConfigureAwait(false);
        }
        catch (Exception problem) when (IsOfField(problem))
        {
            _depth = depth;
            AddError(field, null, problem);
            return WriteNullInstead(shape, start);
        }
    }
}
