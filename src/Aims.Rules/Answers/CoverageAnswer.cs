namespace Aims.Answers;

/// <summary>How far what is in place covers the duties of the targets.</summary>
/// <param name="Corpus">Version of the corpus.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Text">The answer in a sentence.</param>
/// <param name="Counts">The verdicts of all duties judged.</param>
/// <param name="Groups">The same by the outermost containers, in the order of the text.</param>
/// <param name="Answers">Every duty judged, by framework in the order of its text.</param>
public sealed record CoverageAnswer(
    string Corpus, CoverageQuestion Question, string Text, CoverageCounts Counts, IReadOnlyList<CoverageGroup> Groups, IReadOnlyList<Finding> Answers);
