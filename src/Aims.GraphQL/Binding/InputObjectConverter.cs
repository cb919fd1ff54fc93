using System.Reflection;
using Aims.GraphQL.Inputs;
using Aims.GraphQL.Schemas;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Binding;

/// <summary>
/// Makes C# records of input objects: fields go to the parameters of the constructor by name, the rest to properties that can
/// be set.
/// </summary>
internal sealed class InputObjectConverter
{
    private readonly List<(string Name, InputConverter Convert, object? Absent, bool TakesNull)> _parameters = [];
    private readonly List<(string Name, InputConverter Convert, PropertyInfo Property)> _properties = [];
    private ConstructorInfo? _constructor;

    public void Complete(InputObjectType type, Type clrType, InputBinder binder, FaultList faults, string where)
    {
        _constructor = clrType.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length)
            .FirstOrDefault(candidate => candidate.GetParameters().All(parameter => FieldOf(type, parameter) is not null));
        if (_constructor is null)
        {
            faults.Add($"{where}: {ClrTypes.Show(clrType)} has no public constructor whose parameters are fields of '{type}'.");
            return;
        }

        foreach (var parameter in _constructor.GetParameters())
        {
            var field = FieldOf(type, parameter)!;
            if (binder.Bind(field.Type, parameter.ParameterType, $"{ClrTypes.Show(clrType)}.{parameter.Name}") is not { } convert)
                continue;
            var absent = parameter.HasDefaultValue ? parameter.DefaultValue : null;
            var takesNull = !NullFaults.CannotBeNull(parameter);
            if (absent is null && !takesNull && !field.Type.IsNonNull)
                faults.Add(
                    $"{ClrTypes.Show(clrType)}.{parameter.Name} cannot be null, "
                    + $"but '{type}.{field.Name}' of type {field.Type} can.");
            _parameters.Add((field.Name, convert, absent, takesNull));
        }

        foreach (var field in type.Fields.Where(field => _parameters.All(parameter => parameter.Name != field.Name)))
        {
            var property = clrType.GetProperty(ClrTypes.MemberName(field.Name));
            if (property?.SetMethod is not { IsPublic: true })
                faults.Add($"{where}: {ClrTypes.Show(clrType)} has nothing for '{type}.{field.Name}'.");
            else if (binder.Bind(field.Type, property.PropertyType, $"{ClrTypes.Show(clrType)}.{property.Name}") is { } convert)
                _properties.Add((field.Name, convert, property));
        }
    }

    public object Convert(object? value)
    {
        var record = (InputRecord)value!;
        var arguments = new object?[_parameters.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            var (name, convert, absent, takesNull) = _parameters[i];
            arguments[i] = record.TryGet(name, out var given) && (given is not null || takesNull) ? convert(given) : absent;
        }

        var instance = _constructor!.Invoke(arguments);
        foreach (var (name, convert, property) in _properties)
            if (record.TryGet(name, out var given) && (given is not null || !NullFaults.IsPlainValue(property.PropertyType)))
                property.SetValue(instance, convert(given));
        return instance;
    }

    private static InputValue? FieldOf(InputObjectType type, ParameterInfo parameter) =>
        type.Fields.FirstOrDefault(field => string.Equals(field.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
}
