namespace Aims.Answers;

/// <summary>Which provisions of other frameworks satisfy a duty, and what all of them together leave over.</summary>
/// <param name="Corpus">Version of the corpus.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Summary">The answer in a sentence.</param>
/// <param name="Answers">Every provision that alone reaches the duty, by framework in the order of its text.</param>
/// <param name="Together">What all of them together do for each duty that was asked about.</param>
public sealed record SatisfiedByAnswer(
    string Corpus, Question Question, AnswerSummary Summary, IReadOnlyList<Satisfier> Answers, IReadOnlyList<Finding> Together);
