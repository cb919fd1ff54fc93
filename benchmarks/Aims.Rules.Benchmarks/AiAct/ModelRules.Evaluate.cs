namespace Aims.Benchmarks.AiAct;

/// <content>What the rules are called, and their evaluation one after the other.</content>
internal readonly partial struct ModelRules
{
    public static readonly string[] Names =
    [
        "dates.chapter-V",
        "role.gpai-provider",
        "role.gpai-authorised-representative",
        "regime.out-of-scope",
        "regime.gpai-systemic",
        "regime.gpai",
        "provider.documentation",
        "provider.copyright-and-summary",
        "provider.cooperation",
        "provider.appoints-representative",
        "representative.mandate",
        "systemic.notification",
        "systemic.obligations",
        "relief.open-source",
        "conflict.open-source-and-systemic",
        "conflict.presumption-rebutted-and-designated",
    ];

    /// <summary>The conditions of dates, whose truths follow those of the rules.</summary>
    public static readonly string[] Conditions =
    [
        "!legacy",
        "legacy",
    ];

    /// <summary>Writes the truth of every rule, then of every condition.</summary>
    public void Evaluate(Span<Kleene> truths)
    {
        _ = truths[17];
        truths[0] = DatesChapterV();
        truths[1] = RoleGpaiProvider();
        truths[2] = RoleGpaiAuthorisedRepresentative();
        truths[3] = RegimeOutOfScope();
        truths[4] = RegimeGpaiSystemic();
        truths[5] = RegimeGpai();
        truths[6] = ProviderDocumentation();
        truths[7] = ProviderCopyrightAndSummary();
        truths[8] = ProviderCooperation();
        truths[9] = ProviderAppointsRepresentative();
        truths[10] = RepresentativeMandate();
        truths[11] = SystemicNotification();
        truths[12] = SystemicObligations();
        truths[13] = ReliefOpenSource();
        truths[14] = ConflictOpenSourceAndSystemic();
        truths[15] = ConflictPresumptionRebuttedAndDesignated();
        truths[16] = NotLegacy();
        truths[17] = Legacy();
    }
}
