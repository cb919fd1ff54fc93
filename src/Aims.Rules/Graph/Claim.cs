namespace Aims.Graph;

/// <summary>What a document asserts about the frameworks, with our verdict and the queries that it rests on.</summary>
/// <param name="Id">Key of the claim.</param>
/// <param name="Document">The kind of document that asserts it.</param>
/// <param name="Statement">What it asserts, in short.</param>
/// <param name="Verdict">Our verdict.</param>
/// <param name="Finding">What is true, in our words.</param>
/// <param name="Sources">Keys of the bibliography.</param>
/// <param name="Queries">What the corpus must answer for the verdict to stand.</param>
public sealed record Claim(
    string Id, string Document, string Statement, ClaimVerdict Verdict, string Finding, IReadOnlyList<string> Sources, IReadOnlyList<ClaimQuery> Queries);
