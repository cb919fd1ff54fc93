namespace Aims.Benchmarks.AiAct;

/// <summary>What the AI Act asks about an organisation; null is unknown.</summary>
internal sealed record OrganisationFacts
{
    public Establishment? EstablishedIn { get; init; }

    public FactSet<PublicRoles> PublicRoles { get; init; }

    public Size? Size { get; init; }

    public Kleene PartnerEnterprises { get; init; }

    public Kleene FinancialInstitution { get; init; }
}
