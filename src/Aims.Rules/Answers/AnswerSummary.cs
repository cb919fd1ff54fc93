namespace Aims.Answers;

/// <summary>An answer in a sentence, with the counts that the sentence names.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Full">Duties that are fully met.</param>
/// <param name="Partial">Duties that are met in part.</param>
public sealed record AnswerSummary(string Text, int Full, int Partial);
