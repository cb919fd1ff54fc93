namespace Aims.Answers;

/// <summary>Which duties one provision alone satisfies, and how far.</summary>
/// <param name="Corpus">Version of the corpus.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Summary">The answer in a sentence.</param>
/// <param name="Answers">Every duty that is reached, by framework in the order of its text.</param>
public sealed record SatisfiesAnswer(string Corpus, Question Question, AnswerSummary Summary, IReadOnlyList<Finding> Answers);
