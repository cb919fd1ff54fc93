namespace Aims.Answers.Assessments;

/// <summary>A provision that rules could impose and do not, whatever is still unknown.</summary>
/// <param name="Provision">The provision, as a full id.</param>
/// <param name="Subject">What it does not bind for.</param>
/// <param name="Role">The role that would bear the duty.</param>
/// <param name="Because">Why it does not bind.</param>
public sealed record NotBindingDuty(string Provision, string Subject, string Role, Because Because);
