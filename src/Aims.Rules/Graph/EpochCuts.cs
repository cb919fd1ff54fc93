namespace Aims.Graph;

/// <summary>The first days of the stretches between the ends of windows on one time axis, as numbers; the first of all is always among them.</summary>
internal sealed class EpochCuts
{
    private readonly List<int> _days = [DateOnly.MinValue.DayNumber];

    public void Add(DateOnly? first, DateOnly? last)
    {
        if (first is { } from) Add(from.DayNumber);
        if (last is { } until && until < DateOnly.MaxValue) Add(until.DayNumber + 1);
    }

    public int[] Ordered()
    {
        _days.Sort();
        return [.. _days];
    }

    /// <summary>The law has changed on few days, on most of them in many places.</summary>
    private void Add(int day)
    {
        if (!_days.Contains(day)) _days.Add(day);
    }
}
