namespace Aims.Answers.Assessments;

/// <summary>A system, a model, or the organisation, and how the law classes it.</summary>
/// <param name="Subject">For instance <c>system:cv-screening</c>; without an id <c>systems[0]</c>; <c>organisation</c>.</param>
/// <param name="Name">Its name, if the profile states one.</param>
/// <param name="Roles">The roles that the organisation has towards it.</param>
/// <param name="Headline">The first regime that holds, in order of severity, or <c>unknown</c> while a graver one is undecided.</param>
/// <param name="Regimes">All regimes that hold.</param>
/// <param name="PossibleRegimes">The regimes that are undecided.</param>
public sealed record AssessedSubject(string Subject, string? Name, IReadOnlyList<string> Roles, string Headline,
    IReadOnlyList<string> Regimes, IReadOnlyList<string> PossibleRegimes);
