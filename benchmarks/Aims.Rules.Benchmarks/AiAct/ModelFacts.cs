namespace Aims.Benchmarks.AiAct;

/// <summary>What the AI Act asks about a model; null is unknown.</summary>
internal sealed record ModelFacts
{
    public Kleene IsGeneralPurpose { get; init; }

    public FactSet<ModelRoles> Roles { get; init; }

    public Kleene OnUnionMarket { get; init; }

    public FactSet<ModelExclusions> Exclusions { get; init; }

    public Kleene DesignatedByCommission { get; init; }

    public Kleene HighImpactCapabilities { get; init; }

    public decimal? TrainingCompute { get; init; }

    public Kleene PresumptionRebutted { get; init; }

    public Kleene OpenSource { get; init; }

    public decimal? ModificationComputeShare { get; init; }

    public Kleene OnMarket { get; init; }

    public DateOnly? FirstPlaced { get; init; }
}
