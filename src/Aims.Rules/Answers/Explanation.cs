using Aims.Graph;

namespace Aims.Answers;

/// <summary>How two provisions relate: what each does for the other, with proofs, and everything that the corpus says of the pair.</summary>
/// <param name="Corpus">Version of the corpus.</param>
/// <param name="From">The provision that the question starts from.</param>
/// <param name="To">The provision that it leads to.</param>
/// <param name="Moment">The point on the two time axes of law.</param>
/// <param name="Summary">The answer in a sentence.</param>
/// <param name="Forward">What <paramref name="From"/> does for each duty of <paramref name="To"/>.</param>
/// <param name="Backward">What <paramref name="To"/> does for each duty of <paramref name="From"/>.</param>
/// <param name="Mappings">The rows that stand directly between the two, their aspects and parts.</param>
/// <param name="Statements">Review statements that one has no counterpart in the other's framework.</param>
/// <param name="Mitigations">Links from one as a control to the other as a threat.</param>
/// <param name="StatutoryLinks">What the law itself says of the two.</param>
public sealed record Explanation(
    string Corpus, ProvisionId From, ProvisionId To, Moment Moment, string Summary, IReadOnlyList<Finding> Forward,
    IReadOnlyList<Finding> Backward, IReadOnlyList<Mapping> Mappings, IReadOnlyList<NoCounterpart> Statements,
    IReadOnlyList<Mitigation> Mitigations, IReadOnlyList<StatutoryLink> StatutoryLinks);
