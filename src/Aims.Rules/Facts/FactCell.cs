namespace Aims.Facts;

/// <summary>
/// What a profile says about one fact of one item. A boolean and a set keep bits (true, false; a bit in neither is
/// unknown), a word its option's position, a date its day number; a list keeps only whether it is complete.
/// </summary>
internal readonly record struct FactCell(bool IsKnown, decimal Number, object? Reference, ulong True, ulong False)
{
    public static FactCell Of(bool value) => new(true, 0, null, value ? 1UL : 0, value ? 0 : 1UL);

    public static FactCell Of(decimal value) => new(true, value, null, 0, 0);

    public static FactCell Of(DateOnly value) => new(true, value.DayNumber, null, 0, 0);

    public static FactCell Of(string value) => new(true, 0, value, 0, 0);

    public static FactCell Of(string[] values) => new(true, 0, values, 0, 0);

    /// <summary>A set: known as a whole if every option is in one of the two masks.</summary>
    public static FactCell OfSet(ulong holds, ulong fails, ulong all) => new((holds | fails) == all, 0, null, holds, fails);

    public static FactCell OfList(bool complete) => new(complete, 0, null, complete ? 1UL : 0, complete ? 0 : 1UL);

    public Truth Bit(int index) =>
        (True >> index & 1) != 0 ? Truth.True : (False >> index & 1) != 0 ? Truth.False : Truth.Unknown;
}
