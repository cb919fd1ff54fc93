namespace Aims.Graph;

/// <summary>From when a provision binds, under which condition. Rows that carry a reading are disputed: each is one reading of the law.</summary>
/// <param name="Window">When it binds, on both time axes; <see cref="Window.From"/> is always set.</param>
/// <param name="Condition">The case that the row is for, or null for every case.</param>
/// <param name="Reading">The name of the reading that gives this date, or null if the date is not disputed.</param>
/// <param name="Why">Where the date comes from, in our words.</param>
/// <param name="Sources">Keys of the bibliography.</param>
public sealed record Application(Window Window, Condition? Condition, string? Reading, string? Why, IReadOnlyList<string> Sources);
