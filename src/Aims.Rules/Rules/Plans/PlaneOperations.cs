using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Aims.Rules.Plans;

/// <summary>
/// Kleene's "and" over planes: true where all operands are true, false where one is false. The code of a step is the
/// plane of the target, the number of operands (two or more), and their planes; the plane beside an operand's is that
/// of its negation. Plans write only planes that they have laid out, so the loads need no checks.
/// </summary>
internal static class PlaneOperations
{
    /// <summary>The words of a plane are a multiple of this, unless there is just one.</summary>
    public static readonly int Stride = 2 * Vector<ulong>.Count;

    /// <summary>Steps over planes of one word.</summary>
    public static void AndWord(ulong[] planes, ReadOnlySpan<int> code)
    {
        ref var plane = ref MemoryMarshal.GetArrayDataReference(planes);
        ref var step = ref Unsafe.As<int, uint>(ref MemoryMarshal.GetReference(code));
        ref var end = ref Unsafe.Add(ref step, code.Length);
        while (Unsafe.IsAddressLessThan(ref step, ref end))
        {
            nuint target = step, a = Unsafe.Add(ref step, 2), b = Unsafe.Add(ref step, 3);
            var count = Unsafe.Add(ref step, 1);
            var isTrue = Unsafe.Add(ref plane, a) & Unsafe.Add(ref plane, b);
            var isFalse = Unsafe.Add(ref plane, a ^ 1) | Unsafe.Add(ref plane, b ^ 1);
            step = ref Unsafe.Add(ref step, 4);
            for (; count > 2; count--)
            {
                nuint operand = step;
                isTrue &= Unsafe.Add(ref plane, operand);
                isFalse |= Unsafe.Add(ref plane, operand ^ 1);
                step = ref Unsafe.Add(ref step, 1);
            }

            Unsafe.Add(ref plane, target) = isTrue;
            Unsafe.Add(ref plane, target + 1) = isFalse;
        }
    }

    /// <summary>Steps over planes of several words, a multiple of <see cref="Stride"/>.</summary>
    public static void AndWords(ulong[] planes, ReadOnlySpan<int> code, int words)
    {
        ref var plane = ref MemoryMarshal.GetArrayDataReference(planes);
        for (var at = 0; at < code.Length; at += 2 + code[at + 1])
        {
            var operands = code.Slice(at + 2, code[at + 1]);
            ref var target = ref Unsafe.Add(ref plane, (nint)code[at] * words);
            for (var word = 0; word < words; word += Stride)
            {
                Vector<ulong> true0 = Vector<ulong>.AllBitsSet, true1 = true0, false0 = default, false1 = default;
                foreach (var operand in operands)
                {
                    ref var holds = ref Unsafe.Add(ref plane, (nint)operand * words + word);
                    ref var fails = ref Unsafe.Add(ref plane, (nint)(operand ^ 1) * words + word);
                    true0 &= Vector.LoadUnsafe(ref holds);
                    true1 &= Vector.LoadUnsafe(ref holds, (nuint)Vector<ulong>.Count);
                    false0 |= Vector.LoadUnsafe(ref fails);
                    false1 |= Vector.LoadUnsafe(ref fails, (nuint)Vector<ulong>.Count);
                }

                true0.StoreUnsafe(ref target, (nuint)word);
                true1.StoreUnsafe(ref target, (nuint)(word + Vector<ulong>.Count));
                false0.StoreUnsafe(ref target, (nuint)(word + words));
                false1.StoreUnsafe(ref target, (nuint)(word + words + Vector<ulong>.Count));
            }
        }
    }
}
