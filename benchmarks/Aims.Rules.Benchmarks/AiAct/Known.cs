namespace Aims.Benchmarks.AiAct;

/// <summary>Comparisons of values that may be unknown.</summary>
internal static class Known
{
    public static Kleene Is<T>(T? value, T wanted)
        where T : struct, Enum =>
        value is { } known ? EqualityComparer<T>.Default.Equals(known, wanted) : default(Kleene);

    public static Kleene Less(DateOnly? value, DateOnly day) => value is { } known ? known < day : default(Kleene);

    public static Kleene Greater(decimal? value, decimal bound) => value is { } known ? known > bound : default(Kleene);
}
