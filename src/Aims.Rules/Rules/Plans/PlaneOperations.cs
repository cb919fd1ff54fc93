using System.Numerics;
using System.Runtime.InteropServices;

namespace Aims.Rules.Plans;

/// <summary>Kleene's "and" over planes: true where both are true, false where one is false.</summary>
internal static class PlaneOperations
{
    public static void And(ulong[] planes, in Instruction step, int words)
    {
        var isTrue = planes.AsSpan(step.Target * words, words);
        var isFalse = planes.AsSpan((step.Target + 1) * words, words);
        var aTrue = planes.AsSpan(step.A * words, words);
        var aFalse = planes.AsSpan((step.A ^ 1) * words, words);
        var bTrue = planes.AsSpan(step.B * words, words);
        var bFalse = planes.AsSpan((step.B ^ 1) * words, words);
        var wide = words - words % Vector<ulong>.Count;
        if (wide > 0)
        {
            Span<Vector<ulong>> t = Wide(isTrue), f = Wide(isFalse);
            ReadOnlySpan<Vector<ulong>> at = Wide(aTrue), af = Wide(aFalse), bt = Wide(bTrue), bf = Wide(bFalse);
            for (var i = 0; i < t.Length; i++)
            {
                t[i] = at[i] & bt[i];
                f[i] = af[i] | bf[i];
            }
        }

        for (var i = wide; i < words; i++)
        {
            isTrue[i] = aTrue[i] & bTrue[i];
            isFalse[i] = aFalse[i] | bFalse[i];
        }
    }

    private static Span<Vector<ulong>> Wide(Span<ulong> words) => MemoryMarshal.Cast<ulong, Vector<ulong>>(words);
}
