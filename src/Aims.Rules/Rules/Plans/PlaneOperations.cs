using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Aims.Rules.Plans;

/// <summary>Kleene's "and" over planes: true where both are true, false where one is false.</summary>
internal static class PlaneOperations
{
    public static void And(ulong[] planes, in Instruction step, int words)
    {
        // One check for the whole step; the loads below stay inside the planes of nodes of this plan.
        ArgumentOutOfRangeException.ThrowIfGreaterThan((Math.Max(step.Target, Math.Max(step.A, step.B) | 1) | 1) + 1, planes.Length / words);
        ref var start = ref MemoryMarshal.GetArrayDataReference(planes);
        ref var isTrue = ref Unsafe.Add(ref start, step.Target * words);
        ref var isFalse = ref Unsafe.Add(ref start, (step.Target + 1) * words);
        ref var aTrue = ref Unsafe.Add(ref start, step.A * words);
        ref var aFalse = ref Unsafe.Add(ref start, (step.A ^ 1) * words);
        ref var bTrue = ref Unsafe.Add(ref start, step.B * words);
        ref var bFalse = ref Unsafe.Add(ref start, (step.B ^ 1) * words);
        nuint at = 0, end = (nuint)words, width = (nuint)Vector<ulong>.Count;
        for (; at + width <= end; at += width)
        {
            (Vector.LoadUnsafe(ref aTrue, at) & Vector.LoadUnsafe(ref bTrue, at)).StoreUnsafe(ref isTrue, at);
            (Vector.LoadUnsafe(ref aFalse, at) | Vector.LoadUnsafe(ref bFalse, at)).StoreUnsafe(ref isFalse, at);
        }

        for (; at < end; at++)
        {
            Unsafe.Add(ref isTrue, at) = Unsafe.Add(ref aTrue, at) & Unsafe.Add(ref bTrue, at);
            Unsafe.Add(ref isFalse, at) = Unsafe.Add(ref aFalse, at) | Unsafe.Add(ref bFalse, at);
        }
    }
}
