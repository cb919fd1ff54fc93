namespace Aims.GraphQL.Inputs;

/// <summary>A coerced input object (specification §3.10): the fields that were given or have a default.</summary>
internal sealed class InputRecord
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public int Count => _values.Count;

    public IEnumerable<KeyValuePair<string, object?>> Fields => _values;

    public void Set(string name, object? value) => _values[name] = value;

    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);
}
