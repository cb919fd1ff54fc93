using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Aims.GraphQL.Inputs;
using Aims.GraphQL.Schemas;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Binding;

/// <summary>
/// Finds how the values of input types become C# values: lists become arrays, input objects records, enum values those of a C#
/// enum.
/// </summary>
internal sealed class InputBinder(FaultList faults)
{
    private readonly Dictionary<(InputObjectType, Type), InputObjectConverter> _objects = [];

    /// <summary>A converter; null with a fault if values of the type do not fit.</summary>
    /// <param name="type">The type in the schema.</param>
    /// <param name="clrType">The type in C#.</param>
    /// <param name="where">What the fault calls the place.</param>
    public InputConverter? Bind(GraphQLType type, Type clrType, string where)
    {
        var inner = Nullable.GetUnderlyingType(clrType) ?? clrType;
        var converter = type.Nullable switch
        {
            ListType list => BindList(list, clrType, where),
            ScalarType scalar => BindScalar(scalar, inner),
            EnumType words => BindEnum(words, inner, where),
            InputObjectType input => BindObject(input, inner, where),
            _ => null,
        };
        if (converter is null)
        {
            faults.Add($"{where}: {ClrTypes.Show(clrType)} does not take values of type {type}.");
            return null;
        }

        return value => value is null ? null : converter(value);
    }

    private static InputConverter? BindScalar(ScalarType scalar, Type clrType)
    {
        if (scalar.Codec is not { } codec) return null;
        if (clrType.IsAssignableFrom(codec.ValueType)) return value => value;
        var widens = (codec.ValueType == typeof(int) && clrType == typeof(long))
            || (codec.ValueType == typeof(double) && (clrType == typeof(float) || clrType == typeof(decimal)));
        return widens ? value => Convert.ChangeType(value, clrType, CultureInfo.InvariantCulture) : null;
    }

    private InputConverter? BindEnum(EnumType type, Type clrType, string where)
    {
        if (clrType == typeof(string)) return value => ((EnumValue)value!).Name;
        if (!clrType.IsEnum) return null;
        var members = Enum.GetNames(clrType);
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var value in type.Values)
        {
            var name = members.FirstOrDefault(member => ClrTypes.IsSameWord(value.Name, member));
            if (name is null) faults.Add($"{where}: enum {ClrTypes.Show(clrType)} has no member for '{type}.{value.Name}'.");
            else values.Add(value.Name, Enum.Parse(clrType, name));
        }

        var frozen = values.ToFrozenDictionary(StringComparer.Ordinal);
        return value => frozen[((EnumValue)value!).Name];
    }

    private InputConverter? BindList(ListType type, Type clrType, string where)
    {
        if (ClrTypes.ItemOf(clrType) is not { } item) return null;
        var create = typeof(InputBinder)
            .GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item);
        if (Bind(type.Item, item, where) is not { } converter) return value => value;
        if (item.IsValueType && Nullable.GetUnderlyingType(item) is null && !type.Item.IsNonNull)
            faults.Add($"{where}: items of type {type.Item} may be null, which {ClrTypes.Show(item)} cannot.");
        return (InputConverter?)create.Invoke(null, [clrType, converter]);
    }

    private static InputConverter? ListOf<T>(Type clrType, InputConverter item)
    {
        T[] Items(object? value) => Array.ConvertAll((object?[])value!, x => (T)item(x)!);
        if (clrType.IsAssignableFrom(typeof(T[]))) return Items;
        if (clrType == typeof(ImmutableArray<T>)) return value => ImmutableArray.Create(Items(value));
        if (clrType == typeof(List<T>)) return value => new List<T>(Items(value));
        if (clrType.IsAssignableFrom(typeof(HashSet<T>))) return value => new HashSet<T>(Items(value));
        return null;
    }

    private InputConverter? BindObject(InputObjectType type, Type clrType, string where)
    {
        if (clrType == typeof(InputRecord)) return value => ((InputRecord)value!).WithNames();
        if (clrType.IsPrimitive || clrType == typeof(string) || clrType.IsAbstract) return null;
        if (!_objects.TryGetValue((type, clrType), out var converter))
        {
            // Input objects may contain themselves, so that the converter is known before it is complete.
            _objects.Add((type, clrType), converter = new InputObjectConverter());
            converter.Complete(type, clrType, this, faults, where);
        }

        return converter.Convert;
    }
}
