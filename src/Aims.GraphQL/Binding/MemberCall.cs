using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using Aims.GraphQL.Execution;

namespace Aims.GraphQL.Binding;

/// <summary>
/// A call of the C# member behind a field, compiled to delegates that box nothing on the way of single scalars.
/// </summary>
/// <param name="member">The property or method.</param>
/// <param name="target">The object that has the member; null if the parent itself has it.</param>
/// <param name="parameters">What each parameter of a method gets: an argument by its index, the parent, or the cancellation
/// token.</param>
internal sealed class MemberCall(MemberInfo member, object? target, ImmutableArray<MemberParameter> parameters)
{
    private readonly ParameterExpression _parent = Expression.Parameter(typeof(object), "parent");
    private readonly ParameterExpression _arguments = Expression.Parameter(typeof(object?[]), "arguments");
    private readonly ParameterExpression _cancellation = Expression.Parameter(typeof(CancellationToken), "cancellation");

    /// <summary>The type that the member returns.</summary>
    public Type ReturnType => member is PropertyInfo property ? property.PropertyType : ((MethodInfo)member).ReturnType;

    public bool IsAsync =>
        ReturnType.IsGenericType
            && (ReturnType.GetGenericTypeDefinition() == typeof(Task<>)
                || ReturnType.GetGenericTypeDefinition() == typeof(ValueTask<>));

    /// <summary>The type of the value, which may come later.</summary>
    public Type ResultType => IsAsync ? ReturnType.GetGenericArguments()[0] : ReturnType;

    public SyncResolver CompileSync() =>
        Expression.Lambda<SyncResolver>(Expression.Convert(Call(), typeof(object)), _parent, _arguments, _cancellation).Compile();

    public AsyncResolver CompileAsync()
    {
        var adapter = ReturnType.GetGenericTypeDefinition() == typeof(Task<>) ? nameof(OfTask) : nameof(OfValueTask);
        var method = typeof(MemberCall)
            .GetMethod(adapter, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(ResultType);
        return Expression.Lambda<AsyncResolver>(Expression.Call(method, Call()), _parent, _arguments, _cancellation).Compile();
    }

    /// <summary>Call and write in one; null if the value is a list or object.</summary>
    public LeafResolver? CompileLeaf(ValueShape shape)
    {
        if (shape.Leaf is not { } leaf) return null;
        var buffer = Expression.Parameter(typeof(ResponseBuffer), "buffer");
        var value = Expression.Variable(ReturnType, "value");
        Expression body = Expression.Block(leaf.Write(buffer, value), Expression.Constant(true));
        if (!ReturnType.IsValueType || Nullable.GetUnderlyingType(ReturnType) is not null)
            body = Expression.Condition(
                Expression.Equal(value, Expression.Constant(null, ReturnType)), Expression.Constant(false), body);
        var block = Expression.Block([value], Expression.Assign(value, Call()), body);
        return Expression.Lambda<LeafResolver>(block, _parent, _arguments, _cancellation, buffer).Compile();
    }

    private Expression Call()
    {
        Expression instance = target is null ? Expression.Convert(_parent, member.DeclaringType!) : Expression.Constant(target);
        if (member is PropertyInfo property) return Expression.Property(instance, property);
        var method = (MethodInfo)member;
        return Expression.Call(method.IsStatic ? null : instance, method, method.GetParameters().Zip(parameters, Parameter));
    }

    private Expression Parameter(ParameterInfo info, MemberParameter parameter) => parameter.Kind switch
    {
        MemberParameterKind.Parent => Expression.Convert(_parent, info.ParameterType),
        MemberParameterKind.Cancellation => _cancellation,
        _ => Expression.Convert(Expression.ArrayIndex(_arguments, Expression.Constant(parameter.Argument)), info.ParameterType),
    };

    private static ValueTask<object?> OfTask<T>(Task<T> task) =>
        task.IsCompletedSuccessfully ? new ValueTask<object?>(task.Result) : Await(new ValueTask<T>(task));

    private static ValueTask<object?> OfValueTask<T>(ValueTask<T> task) =>
        task.IsCompletedSuccessfully ? new ValueTask<object?>(task.Result) : Await(task);

    private static async ValueTask<object?> Await<T>(ValueTask<T> task) => await task.ConfigureAwait(false);
}
