namespace Aims.Graph;

/// <summary>A window on both time axes; every end is inclusive, and an absent end is open.</summary>
/// <param name="From">First day on which the law is so.</param>
/// <param name="Until">Last day on which the law is so.</param>
/// <param name="KnownFrom">First day of publication under which this holds.</param>
/// <param name="KnownUntil">Last day of publication under which this holds.</param>
public sealed record Window(DateOnly? From, DateOnly? Until, DateOnly? KnownFrom, DateOnly? KnownUntil)
{
    /// <summary>Whether the window contains the moment.</summary>
    public bool Contains(Moment moment) =>
        !(moment.AsOf < From) && !(moment.AsOf > Until) && IsKnown(moment.KnownOn);

    /// <summary>Whether the window belongs to the law as published by the day.</summary>
    public bool IsKnown(DateOnly knownOn) => !(knownOn < KnownFrom) && !(knownOn > KnownUntil);
}
