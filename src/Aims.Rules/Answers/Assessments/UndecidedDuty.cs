namespace Aims.Answers.Assessments;

/// <summary>A provision of which it is not yet decided whether, or from when, it binds.</summary>
/// <param name="Provision">The provision, as a full id.</param>
/// <param name="Subject">What it may bind for.</param>
/// <param name="Role">The role that would bear the duty.</param>
/// <param name="Rule">The rule that is not decided, as workflow and name.</param>
/// <param name="DateOnly">True if it binds, and only the day from which is not decided.</param>
/// <param name="WaitsFor">The facts that it waits for, as paths in the profile.</param>
public sealed record UndecidedDuty(string Provision, string Subject, string Role, string Rule, bool DateOnly, IReadOnlyList<string> WaitsFor);
