using static Aims.Benchmarks.AiAct.Known;

namespace Aims.Benchmarks.AiAct;

/// <summary>The rules of <c>eu-ai-act/models</c> as one would write them by hand.</summary>
internal readonly partial struct ModelRules
{
    private const ModelExclusions AnyExclusion = ModelExclusions.ScientificResearch | ModelExclusions.PreMarketResearchTesting;
    private static readonly DateOnly ChapterV = new(2025, 8, 2);

    private readonly ModelFacts _model;
    private readonly Kleene _isProvider, _isRepresentative, _highCompute, _systemic, _provider, _representative, _third, _openAndNotSystemic, _legacy;

    public ModelRules(OrganisationFacts organisation, ModelFacts model)
    {
        _model = model;
        var covered = model.IsGeneralPurpose & model.OnUnionMarket & !model.Exclusions.Any(AnyExclusion);
        _isProvider = model.Roles.Any(ModelRoles.Provider) | model.Roles.Any(ModelRoles.DownstreamModifier) & Greater(model.ModificationComputeShare, 33.3m);
        _isRepresentative = model.Roles.Any(ModelRoles.AuthorisedRepresentative);
        _highCompute = Greater(model.TrainingCompute, 1e25m);
        _systemic = model.DesignatedByCommission | model.HighImpactCapabilities | _highCompute & !model.PresumptionRebutted;
        _provider = covered & _isProvider;
        _representative = covered & _isRepresentative;
        _third = Is(organisation.EstablishedIn, Establishment.ThirdCountry);
        _openAndNotSystemic = model.OpenSource & !_systemic;
        _legacy = model.OnMarket & Less(model.FirstPlaced, ChapterV);
    }
}
