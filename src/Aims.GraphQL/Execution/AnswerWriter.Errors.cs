using System.Collections.Immutable;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Planning;

namespace Aims.GraphQL.Execution;

/// <content>
/// Nulls, where they are allowed and where they are errors, and the path to them (specification §6.4.4, §7.1.2).
/// </content>
internal sealed partial class AnswerWriter
{
    /// <summary>A single scalar or enum is null; its field is not on the path.</summary>
    private bool WriteNull(FieldPlan field, ValueShape shape)
    {
        Push(new PathEntry(field, -1));
        var isWritten = WriteNullHere(field, shape);
        _depth--;
        return isWritten;
    }

    private bool WriteNullHere(FieldPlan field, ValueShape shape)
    {
        if (!shape.IsNonNull)
        {
            buffer.Write("null"u8);
            return true;
        }

        AddError(field, null, new GraphQLException($"{field.Name} must not be null.", ErrorCode.NullInNonNull));
        return false;
    }

    private bool WriteNullInstead(ValueShape shape, int start)
    {
        buffer.CutTo(start);
        if (shape.IsNonNull) return false;
        buffer.Write("null"u8);
        return true;
    }

    private bool FailField(FieldPlan field, int start, bool isFirst, Exception problem)
    {
        AddError(field, field, problem);
        buffer.CutTo(start);
        if (field.Bound!.Shape.IsNonNull) return false;
        buffer.Write(isFirst ? field.Key.AsSpan(1) : field.Key);
        buffer.Write("null"u8);
        return true;
    }

    private void CheckLength(int length)
    {
        if (length > limits.MaxResultListLength)
            throw new GraphQLException($"The list has more than {limits.MaxResultListLength} items.", ErrorCode.LimitResultList);
    }

    private void Push(PathEntry entry)
    {
        if (_depth == _path.Length) Array.Resize(ref _path, _depth * 2);
        _path[_depth++] = entry;
    }

    /// <summary>Everything but what ends the request as a whole.</summary>
    private bool IsOfField(Exception problem) =>
        problem is not (ResponseTooLargeException or InsufficientExecutionStackException)
            && !(problem is OperationCanceledException && cancellation.IsCancellationRequested);

    /// <summary>A resolver that finds several faults in its arguments throws all of them together.</summary>
    private void AddError(FieldPlan field, FieldPlan? last, Exception problem)
    {
        if (problem is AggregateException { InnerExceptions: var several } && several.All(inner => inner is GraphQLException))
            foreach (var one in several) AddOneError(field, last, one);
        else
            AddOneError(field, last, problem);
    }

    private void AddOneError(FieldPlan field, FieldPlan? last, Exception problem)
    {
        if (_errors.Count >= limits.MaxErrors) return;
        var path = ImmutableArray.CreateBuilder<object>(_depth + 1);
        foreach (var entry in _path.AsSpan(0, _depth)) path.Add(entry.Field is { } step ? step.ResponseKey : entry.Index);
        if (last is not null) path.Add(last.ResponseKey);
        var known = problem as GraphQLException;
        _errors.Add(new GraphQLError(known?.Message ?? "The field could not be resolved.", known?.Code ?? ErrorCode.Internal)
        {
            Path = path.ToImmutable(),
            Locations = [.. field.Syntax.Select(syntax => SourceLocation.Of(source, syntax.Position))],
            Extensions = known?.Extensions,
            Cause = known is null ? problem : null,
        });
    }
}
