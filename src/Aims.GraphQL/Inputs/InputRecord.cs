using Aims.GraphQL.Types;

namespace Aims.GraphQL.Inputs;

/// <summary>
/// A coerced input object (specification §3.10): the fields that were given or have a default, in the order of the schema. A
/// parameter of this type takes an input object as it stands, for input types that are not known when the service is built.
/// </summary>
/// <remarks>
/// Values are null, booleans, numbers (<see cref="int"/> and <see cref="double"/>), texts, the values of custom scalars, the names
/// of enum values, arrays of objects, and records.
/// </remarks>
public sealed class InputRecord
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    internal InputRecord()
    {
    }

    /// <summary>How many fields there are.</summary>
    public int Count => _values.Count;

    /// <summary>Names and values.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Fields => _values;

    /// <summary>The value of a field; false if the field was not given, which is not the same as null.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">Its value.</param>
    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);

    internal void Set(string name, object? value) => _values[name] = value;

    /// <summary>The same with enum values as names, for code outside this library.</summary>
    internal InputRecord WithNames()
    {
        var record = new InputRecord();
        foreach (var (name, value) in _values) record.Set(name, Named(value));
        return record;
    }

    private static object? Named(object? value) => value switch
    {
        EnumValue word => word.Name,
        InputRecord record => record.WithNames(),
        object?[] items => Array.ConvertAll(items, Named),
        _ => value,
    };
}
