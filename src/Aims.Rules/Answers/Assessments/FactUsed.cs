namespace Aims.Answers.Assessments;

/// <summary>A fact that an answer rests on.</summary>
/// <param name="Fact">Its path in the profile, for instance <c>systems[0].annexIII</c>.</param>
/// <param name="Value">What the profile says, for instance <c>4(a)</c>.</param>
public sealed record FactUsed(string Fact, string Value);
