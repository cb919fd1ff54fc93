using System.Numerics;

namespace Aims.Rules.Plans;

/// <summary>Steps between an owner and the items of its list; the items of one owner are neighbouring lanes.</summary>
internal static class SegmentOperations
{
    /// <summary>Gives every item what holds of its owner. A step is the planes of target and operand.</summary>
    public static void Broadcast(LaneBlock block, ulong[][] planes, in StepRun run, ReadOnlySpan<int> code)
    {
        int words = block.Words[run.Scope], ownerWords = block.Words[run.Source];
        var starts = block.Starts[run.Scope];
        for (; code.Length > 0; code = code[2..])
            for (var side = 0; side < 2; side++)
            {
                var target = planes[run.Scope].AsSpan((code[0] + side) * words, words);
                var source = planes[run.Source].AsSpan((code[1] ^ side) * ownerWords, ownerWords);
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
    /// can still satisfy it; otherwise unknown. A step is the planes of target, predicate and "complete", and how many.
    /// </summary>
    public static void AtLeast(LaneBlock block, ulong[][] planes, in StepRun run, ReadOnlySpan<int> code)
    {
        int words = block.Words[run.Scope], itemWords = block.Words[run.Source];
        var owners = planes[run.Scope];
        var items = planes[run.Source];
        var starts = block.Starts[run.Source];
        for (; code.Length > 0; code = code[4..])
        {
            var isTrue = owners.AsSpan(code[0] * words, words);
            var isFalse = owners.AsSpan((code[0] + 1) * words, words);
            var holds = items.AsSpan(code[1] * itemWords, itemWords);
            var fails = items.AsSpan((code[1] ^ 1) * itemWords, itemWords);
            var closed = owners.AsSpan(code[2] * words, words);
            isTrue.Clear();
            isFalse.Clear();
            for (var owner = 0; owner + 1 < starts.Length; owner++)
            {
                int from = starts[owner], to = starts[owner + 1];
                if (Count(holds, from, to) >= code[3]) isTrue[owner >> 6] |= 1UL << owner;
                else if ((closed[owner >> 6] >> owner & 1) != 0 && to - from - Count(fails, from, to) < code[3]) isFalse[owner >> 6] |= 1UL << owner;
            }
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
