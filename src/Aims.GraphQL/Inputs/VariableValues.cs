namespace Aims.GraphQL.Inputs;

/// <summary>
/// The coerced variables of a request (specification §6.1.2). A variable may be absent, which is not the same as null.
/// </summary>
internal sealed class VariableValues
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    /// <summary>No variables.</summary>
    public static VariableValues None { get; } = new();

    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);

    public void Set(string name, object? value) => _values[name] = value;
}
