namespace Aims.Rules;

/// <summary>From when, and until when, a duty binds, under which state of the law and on which condition.</summary>
public sealed class ApplicationDate
{
    internal ApplicationDate(DateOnly from) => From = from;

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day, or null if there is no end.</summary>
    public DateOnly? Until { get; internal init; }

    /// <summary>The name of a reading of the law, if the date is disputed; null if it is not.</summary>
    public string? Reading { get; internal init; }

    /// <summary>The first day on which the law was known to say so, or null if it always did.</summary>
    public DateOnly? KnownFrom { get; internal init; }

    /// <summary>The last day on which the law was known to say so, or null if it still does.</summary>
    public DateOnly? KnownUntil { get; internal init; }

    /// <summary>The provision that sets the date, for instance <c>eu-ai-act:Art.113</c>.</summary>
    public string? Citation { get; internal init; }

    /// <summary>Why, in our words, or null.</summary>
    public string? Why { get; internal init; }

    /// <summary>The condition as written, or null if there is none.</summary>
    public string? When { get; internal init; }

    /// <summary>The condition in the plan.</summary>
    internal int Literal { get; init; }

    /// <summary>True if the law as known on that day has this date.</summary>
    public bool IsKnownOn(DateOnly knownOn) => (KnownFrom is null || KnownFrom <= knownOn) && (KnownUntil is null || knownOn <= KnownUntil);
}
