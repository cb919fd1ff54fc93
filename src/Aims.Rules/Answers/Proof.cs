namespace Aims.Answers;

/// <summary>A proof as a directed acyclic graph: every step names the earlier steps that it rests on; the last is the conclusion.</summary>
/// <param name="Steps">The steps in an order in which each stands after its premises.</param>
public sealed record Proof(IReadOnlyList<ProofStep> Steps);
