namespace Aims.Answers.Assessments;

/// <summary>Two positions that stand against each other; the answer does not choose between them.</summary>
/// <param name="Subject">What they concern.</param>
/// <param name="Between">The two sides, as full ids.</param>
/// <param name="Because">Why they collide.</param>
public sealed record RuleConflict(string Subject, IReadOnlyList<string> Between, Because Because);
