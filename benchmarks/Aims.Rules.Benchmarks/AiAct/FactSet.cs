using System.Runtime.CompilerServices;

namespace Aims.Benchmarks.AiAct;

/// <summary>A set of options of which each is in it, not in it, or unknown.</summary>
internal readonly record struct FactSet<T>(uint Holds, uint Fails)
    where T : struct, Enum
{
    /// <summary>Whether one of these options is in the set.</summary>
    public Kleene Any(T of)
    {
        var mask = Unsafe.BitCast<T, uint>(of);
        if ((Holds & mask) != 0) return true;
        return (Fails & mask) == mask ? false : default(Kleene);
    }
}
