namespace Aims.Benchmarks.AiAct;

/// <summary>What the AI Act asks about a system; null is unknown.</summary>
internal sealed record SystemFacts
{
    public Kleene IsAiSystem { get; init; }

    public FactSet<SystemRoles> Roles { get; init; }

    public FactSet<UnionLink> UnionLink { get; init; }

    public FactSet<SystemExclusions> Exclusions { get; init; }

    public Kleene RealWorldTesting { get; init; }

    public Kleene OpenSource { get; init; }

    public FactSet<Practices> ProhibitedPractices { get; init; }

    public Kleene PermittedRealTimeIdentification { get; init; }

    public FactSet<AnnexI> AnnexI { get; init; }

    public Kleene IsProduct { get; init; }

    public Kleene SafetyComponent { get; init; }

    public Kleene ThirdPartyAssessment { get; init; }

    public Kleene AssessmentOnlyForNonSafetyRisks { get; init; }

    public FactSet<AnnexIII> AnnexIII { get; init; }

    public Kleene Profiling { get; init; }

    public FactSet<Derogation> Derogation { get; init; }

    public Kleene OnMarket { get; init; }

    public DateOnly? FirstPlaced { get; init; }

    public Kleene SignificantDesignChange { get; init; }

    public Kleene ForPublicAuthorities { get; init; }

    public Kleene LargeScaleItComponent { get; init; }

    public FactSet<Transparency> Transparency { get; init; }

    public FactSet<TransparencyExceptions> TransparencyExceptions { get; init; }

    public FactSet<Modifications> Modifications { get; init; }

    public Kleene ReplacedAsProvider { get; init; }

    public Kleene NotToBecomeHighRisk { get; init; }

    public Kleene UnderManufacturersName { get; init; }

    public Kleene SuppliedAsOpenSource { get; init; }

    public Kleene TrainedWithData { get; init; }

    public Kleene HarmonisedStandardsApplied { get; init; }

    public Kleene InputDataControlled { get; init; }

    public Kleene WorkplaceUse { get; init; }

    public Kleene DecisionsAboutPersons { get; init; }

    public Kleene ImpactAssessmentNeeded { get; init; }

    public Kleene PostRemoteIdentification { get; init; }

    public Kleene LawEnforcementOrBorderUse { get; init; }

    public Kleene SupervisedByAiOffice { get; init; }

    public Kleene SpecialCategoriesForBias { get; init; }

    public Kleene SubstantiallyModifiedAfterAssessment { get; init; }

    public Kleene PersonalData { get; init; }

    public Kleene SystematicEvaluation { get; init; }

    public Kleene SignificantEffects { get; init; }

    public Kleene SpecialCategories { get; init; }

    public Kleene CriminalData { get; init; }

    public Kleene LargeScaleProcessing { get; init; }

    public Kleene PublicAreaMonitoring { get; init; }

    public Kleene CyberResilienceFulfilled { get; init; }

    public Kleene EquivalentIncidentReporting { get; init; }
}
