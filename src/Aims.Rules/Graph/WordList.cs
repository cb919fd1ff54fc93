using System.Runtime.CompilerServices;

namespace Aims.Graph;

/// <summary>
/// The words that stand for the values of an enumeration in files and answers. Two arrays, because a dictionary over an
/// enumeration of ours is compiled at start, which each short run of the tool would pay for.
/// </summary>
internal sealed class WordList<T> where T : struct, Enum
{
    private readonly string[] _words;
    private readonly T[] _values;

    public WordList(params (string Word, T Value)[] pairs)
    {
        (_words, _values) = (new string[pairs.Length], new T[pairs.Length]);
        for (var i = 0; i < pairs.Length; i++) (_words[i], _values[i]) = pairs[i];
    }

    /// <summary>All words, in the order of the documentation.</summary>
    public IReadOnlyList<string> All => _words;

    /// <summary>The value that stands first, which takes the place of a wrong one.</summary>
    public T First => _values[0];

    public string Of(T value)
    {
        for (var i = 0; i < _values.Length; i++)
            if (Unsafe.BitCast<T, int>(_values[i]) == Unsafe.BitCast<T, int>(value)) return _words[i];
        throw new ArgumentOutOfRangeException(nameof(value), value, "The value has no word.");
    }

    public T? Find(string word)
    {
        var at = Array.IndexOf(_words, word);
        return at < 0 ? null : _values[at];
    }
}
