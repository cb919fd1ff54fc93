namespace Aims.Graph;

/// <summary>A point on the two time axes of law. No code of the library reads a clock: the host passes the days in.</summary>
/// <param name="AsOf">The day on which the law is applied.</param>
/// <param name="KnownOn">The day by which the law must have been published to be taken into account.</param>
public readonly record struct Moment(DateOnly AsOf, DateOnly KnownOn)
{
    /// <summary>The law of a day as published by that day.</summary>
    public static Moment On(DateOnly day) => new(day, day);

    /// <summary>The law of a day as published by that day.</summary>
    public static Moment On(int year, int month, int day) => On(new DateOnly(year, month, day));
}
