using System.Collections.Immutable;
using System.Reflection;
using Aims.GraphQL.Schemas;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Binding;

/// <summary>
/// Finds the C# member behind a field: a method added from outside, else a property or method of the parent's type.
/// </summary>
internal sealed class MemberFinder(SchemaBinding binding, InputBinder inputs, FaultList faults)
{
    /// <summary>The member of a type, or added to it; null with a fault if there is none that fits.</summary>
    public MemberCall? Find(BoundType parent, Field field, out ImmutableArray<BoundArgument> arguments)
    {
        var name = ClrTypes.MemberName(field.Name);
        var where = $"'{parent.Type}.{field.Name}'";
        var added = (from resolvers in binding.Resolvers
                     where resolvers.Parent.IsAssignableFrom(parent.ClrType)
                     from method in Methods(resolvers.Resolvers.GetType(), name, BindingFlags.Static | BindingFlags.Instance)
                     where method.GetParameters() is [var first, ..] && first.ParameterType.IsAssignableFrom(parent.ClrType)
                     select (Member: (MemberInfo)method, Target: (object?)resolvers.Resolvers)).ToList();
        if (added.Count == 0) added = [.. OwnMembers(parent.ClrType, name).Select(member => (member, (object?)null))];

        arguments = [];
        if (added.Count == 1)
            return Call(added[0].Member, added[0].Target, added[0].Target is not null, field, where, out arguments);
        faults.Add(added.Count == 0
            ? $"{where}: {ClrTypes.Show(parent.ClrType)} has no public property or method {name}."
            : $"{where}: {ClrTypes.Show(parent.ClrType)} has several methods {name}; keep one.");
        return null;
    }

    /// <summary>The member of a given object, for the fields of introspection at the query root.</summary>
    public MemberCall? Find(Field field, object target, out ImmutableArray<BoundArgument> arguments) =>
        Call(
            OwnMembers(target.GetType(), ClrTypes.MemberName(field.Name[2..])).Single(), target, false, field, field.Name,
            out arguments);

    private static List<MemberInfo> OwnMembers(Type type, string name)
    {
        // Members of inherited interfaces are not members of the interface for reflection.
        foreach (var owner in type.IsInterface ? type.GetInterfaces().Prepend(type) : [type])
        {
            if (owner.GetProperty(name, BindingFlags.Public | BindingFlags.Instance) is { CanRead: true } property
                && property.GetIndexParameters().Length == 0)
                return [property];
            var methods = Methods(owner, name, BindingFlags.Instance).ToList<MemberInfo>();
            if (methods.Count > 0) return methods;
        }

        return [];
    }

    private static IEnumerable<MethodInfo> Methods(Type type, string name, BindingFlags kind) =>
        type.GetMethods(BindingFlags.Public | kind)
            .Where(
                method =>
                    !method.IsSpecialName && !method.IsGenericMethodDefinition
                        && (method.Name == name || method.Name == name + "Async"));

    private MemberCall? Call(
        MemberInfo member, object? target, bool takesParent, Field field, string where,
        out ImmutableArray<BoundArgument> arguments)
    {
        var bound = ImmutableArray.CreateBuilder<BoundArgument>();
        var parameters = ImmutableArray.CreateBuilder<MemberParameter>();
        var before = faults.Count;
        foreach (var parameter in (member as MethodInfo)?.GetParameters() ?? [])
        {
            if (takesParent && parameter.Position == 0)
                parameters.Add(new MemberParameter(MemberParameterKind.Parent));
            else if (parameter.ParameterType == typeof(CancellationToken))
                parameters.Add(new MemberParameter(MemberParameterKind.Cancellation));
            else if (field.Arguments.Find(parameter.Name!) is { } argument)
                Bind(argument, parameter);
            else
                faults.Add($"{where}: parameter '{parameter.Name}' of {member.Name} is no argument of the field.");
        }

        foreach (var argument in field.Arguments.Where(argument => bound.All(x => x.Definition != argument)))
            if (faults.Count == before) faults.Add($"{where}: {member.Name} has no parameter for argument '{argument.Name}'.");
        arguments = bound.ToImmutable();
        if (faults.Count > before) return null;

        var call = new MemberCall(member, target, parameters.ToImmutable());
        if (call.ReturnType != typeof(void) && call.ReturnType != typeof(Task) && call.ReturnType != typeof(ValueTask))
            return call;
        faults.Add($"{where}: {member.Name} returns nothing.");
        return null;

        void Bind(InputValue argument, ParameterInfo parameter)
        {
            var absent = parameter.HasDefaultValue ? parameter.DefaultValue : null;
            var takesNull = !NullFaults.CannotBeNull(parameter);
            if (absent is null && !argument.Type.IsNonNull && !takesNull)
                faults.Add(
                    $"{where}: argument '{argument.Name}' of type {argument.Type} may be null, "
                    + $"but parameter '{parameter.Name}' of {member.Name} may not.");
            if (inputs.Bind(argument.Type, parameter.ParameterType, $"{where}, argument '{argument.Name}'") is not { } convert)
                return;
            parameters.Add(new MemberParameter(MemberParameterKind.Argument, bound.Count));
            bound.Add(new BoundArgument(argument, convert, absent, takesNull));
        }
    }
}
