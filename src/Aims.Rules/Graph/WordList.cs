using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Aims.Graph;

/// <summary>The words that stand for the values of an enumeration in files and answers.</summary>
internal sealed class WordList<T> : IReadOnlyDictionary<string, T> where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<T, string> _words = [];

    public WordList(params (string Word, T Value)[] pairs)
    {
        foreach (var (word, value) in pairs)
        {
            _values.Add(word, value);
            _words.Add(value, word);
        }
    }

    public string Of(T value) => _words[value];

    public T this[string key] => _values[key];

    public IEnumerable<string> Keys => _values.Keys;

    public IEnumerable<T> Values => _values.Values;

    public int Count => _values.Count;

    public bool ContainsKey(string key) => _values.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _values.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
