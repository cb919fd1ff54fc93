using System.Numerics;

namespace Aims.Rules.Plans;

/// <summary>Steps between an owner and the items of its list; the items of one owner are neighbouring lanes.</summary>
internal static class SegmentOperations
{
    /// <summary>Gives every item what holds of its owner.</summary>
    public static void Broadcast(LaneBlock block, in Instruction step)
    {
        int words = block.Words[step.Scope], ownerWords = block.Words[step.Source];
        var planes = block.Planes[step.Scope];
        var owners = block.Planes[step.Source];
        var starts = block.Starts[step.Scope];
        if (words == 1 && starts.Length == 2)
        {
            // One profile with at most 64 items: the owner's bit is spread over them.
            var items = starts[1] == 0 ? 0 : ulong.MaxValue >> (64 - starts[1]);
            planes[step.Target] = items & (0 - (owners[step.A] & 1));
            planes[step.Target + 1] = items & (0 - (owners[step.A ^ 1] & 1));
            return;
        }

        for (var side = 0; side < 2; side++)
        {
            var target = planes.AsSpan((step.Target + side) * words, words);
            var source = owners.AsSpan((step.A ^ side) * ownerWords, ownerWords);
            if (block.OneToOne[step.Scope])
            {
                // Each owner has one item, so owner and item are the same lane.
                source.CopyTo(target);
                continue;
            }

            target.Clear();
            for (var word = 0; word < source.Length; word++)
                for (var bits = source[word]; bits != 0; bits &= bits - 1)
                {
                    var owner = (word << 6) + BitOperations.TrailingZeroCount(bits);
                    if (owner + 1 < starts.Length) Fill(target, starts[owner], starts[owner + 1]);
                }
        }
    }

    /// <summary>
    /// True where enough items are known to satisfy the predicate; false where the list is complete and too few items
    /// can still satisfy it; otherwise unknown.
    /// </summary>
    public static void AtLeast(LaneBlock block, in Instruction step)
    {
        int words = block.Words[step.Scope], itemWords = block.Words[step.Source];
        var planes = block.Planes[step.Scope];
        var items = block.Planes[step.Source];
        var starts = block.Starts[step.Source];
        var isTrue = planes.AsSpan(step.Target * words, words);
        var isFalse = planes.AsSpan((step.Target + 1) * words, words);
        var closed = planes.AsSpan(step.B * words, words);
        var holds = items.AsSpan(step.A * itemWords, itemWords);
        var fails = items.AsSpan((step.A ^ 1) * itemWords, itemWords);
        isTrue.Clear();
        isFalse.Clear();
        for (var owner = 0; owner + 1 < starts.Length; owner++)
        {
            int from = starts[owner], to = starts[owner + 1];
            if (Count(holds, from, to) >= step.Number) isTrue[owner >> 6] |= 1UL << owner;
            else if ((closed[owner >> 6] >> owner & 1) != 0 && to - from - Count(fails, from, to) < step.Number) isFalse[owner >> 6] |= 1UL << owner;
        }
    }

    private static void Fill(Span<ulong> bits, int from, int to)
    {
        if (from == to) return;
        int first = from >> 6, last = (to - 1) >> 6;
        for (var word = first; word <= last; word++) bits[word] |= Mask(word, from, to);
    }

    private static int Count(ReadOnlySpan<ulong> bits, int from, int to)
    {
        if (from == to) return 0;
        int first = from >> 6, last = (to - 1) >> 6, count = 0;
        for (var word = first; word <= last; word++) count += BitOperations.PopCount(bits[word] & Mask(word, from, to));
        return count;
    }

    /// <summary>The bits of a word whose lanes lie from <paramref name="from"/> up to, not including, <paramref name="to"/>.</summary>
    private static ulong Mask(int word, int from, int to)
    {
        var mask = ulong.MaxValue;
        if (word == from >> 6) mask &= ulong.MaxValue << from;
        if (word == (to - 1) >> 6) mask &= ulong.MaxValue >> (63 - (to - 1 & 63));
        return mask;
    }
}
