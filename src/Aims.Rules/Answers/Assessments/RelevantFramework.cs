namespace Aims.Answers.Assessments;

/// <summary>A voluntary framework that is of use to a subject. It never binds by itself.</summary>
/// <param name="Framework">Id of the framework, for instance <c>nist-ai-rmf</c>.</param>
/// <param name="Subject">For instance <c>system:cv-screening</c>; <c>organisation</c>.</param>
/// <param name="Because">The rule that says so.</param>
public sealed record RelevantFramework(string Framework, string Subject, Because Because);
