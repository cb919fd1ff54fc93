using Aims.Facts;
using Aims.Rules;

namespace Aims.Answers.Assessments;

/// <summary>The days on which duties of a profile begin and end.</summary>
/// <param name="KnownOn">The day by which the law is known.</param>
/// <param name="Entries">The days, in order.</param>
/// <param name="Undecided">The duties of which it is not yet decided whether, or from when, they bind.</param>
public sealed record Timeline(DateOnly KnownOn, IReadOnlyList<TimelineEntry> Entries, IReadOnlyList<UndecidedDuty> Undecided)
{
    /// <summary>The timeline of a profile under the law as known on a day.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="profile">A profile in the vocabulary of the rules.</param>
    /// <param name="knownOn">The day by which the law is known.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The profile is written in another vocabulary.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static Timeline Of(RuleBook rules, Profile profile, DateOnly knownOn, CancellationToken cancellation = default)
    {
        var assessment = Assessment.Of(rules, profile, DateOnly.MinValue, knownOn, cancellation: cancellation);
        var days = assessment.Binding.SelectMany(b => b.Readings.Select(r => r.From).Append(b.From ?? DateOnly.MinValue).Append(b.Until ?? DateOnly.MinValue))
            .Where(d => d > DateOnly.MinValue).Distinct().Order();
        var entries = days.Select(day => new TimelineEntry(day,
            [.. assessment.Binding.Where(b => b.From == day)],
            [.. assessment.Binding.Where(b => b.Until == day)],
            [.. assessment.Binding.Where(b => b.Readings.Any(r => r.From == day))]));
        return new Timeline(knownOn, [.. entries], assessment.Undecided);
    }

    /// <summary>The timeline as JSON, UTF-8.</summary>
    public byte[] ToJson() => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(this, AssessmentJson.Default.Timeline);
}
