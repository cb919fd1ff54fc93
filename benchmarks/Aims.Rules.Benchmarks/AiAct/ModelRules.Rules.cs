namespace Aims.Benchmarks.AiAct;

/// <content>The rules, and the conditions of their dates, in the order of the file.</content>
internal readonly partial struct ModelRules
{
    private Kleene DatesChapterV() => _model.IsGeneralPurpose;

    private Kleene RoleGpaiProvider() => _model.IsGeneralPurpose & _isProvider;

    private Kleene RoleGpaiAuthorisedRepresentative() => _model.IsGeneralPurpose & _isRepresentative;

    private Kleene RegimeOutOfScope() => !(_provider | _representative);

    private Kleene RegimeGpaiSystemic() => (_provider | _representative) & _systemic;

    private Kleene RegimeGpai() => (_provider | _representative) & !_systemic;

    private Kleene ProviderDocumentation() => _provider & !_openAndNotSystemic;

    private Kleene ProviderCopyrightAndSummary() => _provider;

    private Kleene ProviderCooperation() => _provider;

    private Kleene ProviderAppointsRepresentative() => _provider & _third & !_openAndNotSystemic;

    private Kleene RepresentativeMandate() => _representative & !_openAndNotSystemic;

    private Kleene SystemicNotification() => _provider & (_model.HighImpactCapabilities | _highCompute);

    private Kleene SystemicObligations() => _provider & _systemic;

    private Kleene ReliefOpenSource() => _provider & _openAndNotSystemic;

    private Kleene ConflictOpenSourceAndSystemic() => _provider & _model.OpenSource & _systemic;

    private Kleene ConflictPresumptionRebuttedAndDesignated() => _provider & _model.PresumptionRebutted & _model.DesignatedByCommission;

    private Kleene NotLegacy() => !_legacy;

    private Kleene Legacy() => _legacy;
}
