namespace Aims.Graph;

/// <summary>The closed vocabularies of the data files (docs/data-format.md).</summary>
internal static class Words
{
    public static readonly WordList<Force> Forces = new(
        ("container", Force.Container), ("obligation", Force.Obligation), ("prohibition", Force.Prohibition),
        ("requirement", Force.Requirement), ("control", Force.Control), ("outcome", Force.Outcome), ("action", Force.Action),
        ("right", Force.Right), ("definition", Force.Definition), ("procedure", Force.Procedure), ("power", Force.Power),
        ("penalty", Force.Penalty), ("exemption", Force.Exemption), ("guidance", Force.Guidance),
        ("objective", Force.Objective), ("risk", Force.Risk));

    public static readonly WordList<FrameworkType> FrameworkTypes = new(
        ("law", FrameworkType.Law), ("standard", FrameworkType.Standard), ("framework", FrameworkType.Framework),
        ("threats", FrameworkType.Threats));

    public static readonly WordList<Basis> Bases = new(("primary", Basis.Primary), ("secondary", Basis.Secondary));

    public static readonly WordList<Review> Reviews = new(
        ("draft", Review.Draft), ("challenged", Review.Challenged), ("expert", Review.Expert));

    public static readonly WordList<Rationale> Rationales = new(
        ("syntactic", Rationale.Syntactic), ("semantic", Rationale.Semantic), ("functional", Rationale.Functional));

    public static readonly WordList<Relation> Relations = new(
        ("equal", Relation.Equal), ("subset", Relation.Subset), ("superset", Relation.Superset),
        ("intersects", Relation.Intersects), ("disjoint", Relation.Disjoint));

    public static readonly WordList<StatutoryKind> StatutoryKinds = new(
        ("presumes", StatutoryKind.Presumes), ("deems", StatutoryKind.Deems), ("complements", StatutoryKind.Complements),
        ("displaces", StatutoryKind.Displaces), ("cites", StatutoryKind.Cites));

    public static readonly WordList<ClaimVerdict> ClaimVerdicts = new(
        ("upheld", ClaimVerdict.Upheld), ("corrected", ClaimVerdict.Corrected), ("not-supported", ClaimVerdict.NotSupported),
        ("not-checkable", ClaimVerdict.NotCheckable));

    public static readonly WordList<RoleRelation> RoleRelations = new(
        ("equal", RoleRelation.Equal), ("narrower", RoleRelation.Narrower), ("broader", RoleRelation.Broader),
        ("overlaps", RoleRelation.Overlaps), ("distinct", RoleRelation.Distinct));
}
