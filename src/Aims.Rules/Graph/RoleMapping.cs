namespace Aims.Graph;

/// <summary>How two roles relate, and who falls under one and not under the other.</summary>
/// <param name="From">Full id of a role.</param>
/// <param name="Relation">The relation, read "from is … than to".</param>
/// <param name="To">Full id of a role.</param>
/// <param name="Difference">The difference in our words; it names both sides, so that it reads from either end.</param>
/// <param name="Sources">Keys of the bibliography.</param>
/// <param name="Review">How far the row was reviewed.</param>
/// <param name="Basis">What was read of each side.</param>
/// <param name="Reviewer">The qualified person behind an expert review, or null.</param>
/// <param name="Reviewed">The day of the expert review, or null.</param>
public sealed record RoleMapping(
    string From, RoleRelation Relation, string To, string Difference, IReadOnlyList<string> Sources, Review Review, MappingBasis Basis,
    string? Reviewer, DateOnly? Reviewed)
{
    /// <summary>The row's name: <c>from relation to</c>.</summary>
    public string Id => $"{From} {Words.RoleRelations.Of(Relation)} {To}";

    /// <summary>The same row read from its other end.</summary>
    public RoleMapping Inverse() => this with
    {
        From = To,
        To = From,
        Relation = Inverse(Relation),
        Basis = new MappingBasis(Basis.To, Basis.From),
    };

    /// <summary>The relation read from the other end.</summary>
    public static RoleRelation Inverse(RoleRelation relation) => relation switch
    {
        RoleRelation.Narrower => RoleRelation.Broader,
        RoleRelation.Broader => RoleRelation.Narrower,
        _ => relation,
    };
}
