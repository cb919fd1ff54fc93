namespace Aims.Answers.Assessments;

/// <summary>What differs between two assessments of one profile.</summary>
/// <param name="Subject">What it concerns.</param>
/// <param name="What">A provision as a full id, or <c>headline</c>.</param>
/// <param name="Role">The role that bears the duty, or null for a headline.</param>
/// <param name="Before">How it was.</param>
/// <param name="After">How it is.</param>
public sealed record AssessmentChange(string Subject, string What, string? Role, string Before, string After)
{
    /// <summary>The changes from one assessment to another, in the order of the later one.</summary>
    public static IReadOnlyList<AssessmentChange> Between(Assessment before, Assessment after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (States(before), States(after));
        return [.. now.Keys.Concat(old.Keys).Distinct()
            .Select(key => new AssessmentChange(key.Subject, key.What, key.Role, old.GetValueOrDefault(key, "not binding"), now.GetValueOrDefault(key, "not binding")))
            .Where(change => change.Before != change.After)];
    }

    private static Dictionary<(string Subject, string What, string? Role), string> States(Assessment assessment)
    {
        var states = new Dictionary<(string, string, string?), string>();
        foreach (var subject in assessment.Subjects) states[(subject.Subject, "headline", null)] = subject.Headline;
        foreach (var duty in assessment.Binding) states[(duty.Subject, duty.Provision, duty.Role)] = Describe(duty);
        foreach (var duty in assessment.Undecided) states[(duty.Subject, duty.Provision, duty.Role)] = "undecided";
        return states;
    }

    private static string Describe(BindingDuty duty) =>
        duty.From is { } from ? $"from {Day(from)}" : string.Join(" or ", duty.Readings.Select(r => $"from {Day(r.From)} ({r.Reading})"));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
