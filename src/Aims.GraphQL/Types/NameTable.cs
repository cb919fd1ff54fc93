using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Aims.GraphQL.Types;

/// <summary>Things in the order in which they were defined, found by name. Of two with one name the first is found.</summary>
internal sealed class NameTable<T>(ImmutableArray<T> items, Func<T, string> name) : IReadOnlyList<T> where T : class
{
    private readonly FrozenDictionary<string, T> _byName =
        items.DistinctBy(name, StringComparer.Ordinal).ToFrozenDictionary(name, StringComparer.Ordinal);

    public ImmutableArray<T> Items { get; } = items;

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    public IEnumerable<string> Names => Items.Select(name);

    public T? Find(string wanted) => _byName.GetValueOrDefault(wanted);

    public bool TryFind(string wanted, [NotNullWhen(true)] out T? item) => _byName.TryGetValue(wanted, out item);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
