using System.Numerics;

namespace Aims.Graph;

/// <summary>A set of small numbers.</summary>
internal sealed class BitSet : IEquatable<BitSet>
{
    private readonly ulong[] _words;

    public BitSet(int capacity) => _words = new ulong[(capacity + 63) >> 6];

    public bool this[int item] => (_words[item >> 6] & (1UL << item)) != 0;

    public int Count => _words.Sum(BitOperations.PopCount);

    /// <summary>Adds the item; false if it was already there.</summary>
    public bool Add(int item)
    {
        ref var word = ref _words[item >> 6];
        var bit = 1UL << item;
        if ((word & bit) != 0) return false;
        word |= bit;
        return true;
    }

    public void Remove(int item) => _words[item >> 6] &= ~(1UL << item);

    public bool Equals(BitSet? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => Equals(obj as BitSet);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var word in _words) hash.Add(word);
        return hash.ToHashCode();
    }
}
