namespace Aims.Answers.Assessments;

/// <summary>Why an answer is what it is.</summary>
/// <param name="Rule">The rule, as workflow and name.</param>
/// <param name="Citation">The provisions that say so.</param>
/// <param name="Reason">The reason, in words for people; the message of the rule where it did not hold and has one.</param>
/// <param name="Facts">Facts that suffice for the answer, with what the profile says about them.</param>
public sealed record Because(string Rule, IReadOnlyList<string> Citation, string? Reason, IReadOnlyList<FactUsed> Facts);
