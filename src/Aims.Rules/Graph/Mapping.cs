namespace Aims.Graph;

/// <summary>A claim of the corpus: how what one provision (or several jointly) asks for relates to what another asks for.</summary>
/// <param name="From">The provisions or aspects that it leads from; more than one is a joint mapping, which counts only when all hold.</param>
/// <param name="Relation">The relation, read "from R to".</param>
/// <param name="To">The provision or aspect that it leads to.</param>
/// <param name="Why">The reason, in our words.</param>
/// <param name="Remains">What of <paramref name="To"/> is still missing, or null.</param>
/// <param name="Sources">Keys of the bibliography.</param>
/// <param name="Rationale">How the sides were compared.</param>
/// <param name="Review">How far the claim was reviewed.</param>
/// <param name="Basis">What was read of each side.</param>
/// <param name="Reviewer">The qualified person behind an expert review, or null.</param>
/// <param name="Reviewed">The day of the expert review, or null.</param>
public sealed record Mapping(
    IReadOnlyList<ProvisionId> From, Relation Relation, ProvisionId To, string Why, string? Remains, IReadOnlyList<string> Sources,
    Rationale Rationale, Review Review, MappingBasis Basis, string? Reviewer, DateOnly? Reviewed)
{
    /// <summary>The row's name in proofs: <c>from relation to</c>, joint members joined by <c> + </c>.</summary>
    public string Id => $"{string.Join(" + ", From)} {Words.Relations.Of(Relation)} {To}";

    /// <summary>Whether several provisions are needed together.</summary>
    public bool IsJoint => From.Count > 1;
}
