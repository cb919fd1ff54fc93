namespace Aims.Answers.Assessments;

/// <summary>A duty or fine that the law eases for the organisation.</summary>
/// <param name="Provision">The provision that is eased, as a full id.</param>
/// <param name="Subject">What it is eased for.</param>
/// <param name="Because">Why.</param>
public sealed record ReliefGranted(string Provision, string Subject, Because Because);
