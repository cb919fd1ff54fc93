namespace Aims.Rules.Plans;

/// <summary>Steps of one kind, from one scope to one scope, that follow each other.</summary>
/// <param name="Kind">What they compute.</param>
/// <param name="Scope">The scope that they write.</param>
/// <param name="Source">The scope that they read: the owner's for a broadcast, the list's for a count.</param>
/// <param name="From">Where their code begins.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct StepRun(NodeKind Kind, int Scope, int Source, int From, int To);
