namespace Aims.Answers.Assessments;

/// <summary>One reading of the law about the day from which a duty binds.</summary>
/// <param name="Reading">The name of the reading.</param>
/// <param name="From">The first day by this reading.</param>
/// <param name="Citation">The provision that the reading relies on, or null.</param>
/// <param name="Why">The argument, in our words, or null.</param>
public sealed record DutyReading(string Reading, DateOnly From, string? Citation, string? Why);
