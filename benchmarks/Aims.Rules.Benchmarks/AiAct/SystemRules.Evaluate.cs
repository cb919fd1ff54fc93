namespace Aims.Benchmarks.AiAct;

/// <content>What the rules are called, and their evaluation one after the other.</content>
internal readonly partial struct SystemRules
{
    public static readonly string[] Names =
    [
        "dates.chapter-I-II",
        "dates.general",
        "dates.chapter-III",
        "dates.chapter-III-trade",
        "dates.disputed",
        "dates.not-high-risk",
        "dates.not-high-risk-registration",
        "dates.section-B",
        "role.provider",
        "role.deployer",
        "role.importer",
        "role.distributor",
        "role.authorised-representative",
        "role.supplier",
        "regime.out-of-scope",
        "regime.prohibited",
        "regime.high",
        "regime.limited-transparency",
        "regime.minimal",
        "literacy.as-adopted.provider",
        "literacy.as-adopted.deployer",
        "literacy.provider",
        "literacy.deployer",
        "bias-data.high-risk-provider",
        "bias-data.other-provider",
        "bias-data.deployer",
        "prohibited.manipulation",
        "prohibited.vulnerabilities",
        "prohibited.social-scoring",
        "prohibited.crime-prediction",
        "prohibited.face-scraping",
        "prohibited.emotions-at-work",
        "prohibited.biometric-categorisation",
        "prohibited.real-time-identification",
        "prohibited.intimate-imagery",
        "prohibited.child-abuse-material",
        "identification.safeguards",
        "classification.section-B",
        "classification.documented",
        "provider.requirements",
        "provider.obligations",
        "provider.quality-management",
        "provider.records",
        "provider.corrective-action",
        "provider.appoints-representative",
        "representative.mandate",
        "importer.obligations",
        "distributor.obligations",
        "change.own-name",
        "change.substantial-modification",
        "change.purpose",
        "change.initial-provider",
        "change.product-manufacturer",
        "supply.agreement-supplier",
        "deployer.use",
        "deployer.input-data",
        "deployer.workplace",
        "deployer.public-registration",
        "deployer.data-protection-assessment",
        "deployer.post-remote-identification",
        "deployer.informs-persons",
        "deployer.fundamental-rights-assessment",
        "deployer.explanation",
        "conformity.biometrics",
        "conformity.notified-body",
        "conformity.internal-control",
        "conformity.product-law",
        "conformity.again",
        "conformity.declaration",
        "registration.provider",
        "registration.not-high-risk",
        "registration.public-deployer",
        "registration.secure-section.provider",
        "registration.secure-section.deployer",
        "registration.national",
        "monitoring.provider",
        "monitoring.ai-office",
        "testing.real-world",
        "testing.section-B",
        "transparency.interaction",
        "transparency.marking",
        "transparency.exposure",
        "transparency.disclosure",
        "transparency.manner.provider",
        "transparency.manner.deployer",
        "relief.simplified-documentation",
        "relief.proportionate-quality-management",
        "relief.simplified-quality-management",
        "relief.financial-institution.provider",
        "relief.financial-institution.deployer",
        "relief.internal-control-for-biometrics",
        "relief.cyber-resilience",
        "relief.equivalent-incident-reporting",
        "relief.medical-incident-reporting",
        "relief.reports-to-ai-office",
        "relief.testing-data-only",
        "relief.open-source-supplier",
        "relief.fines-small",
        "relief.fines-small-mid-cap",
        "conflict.derogation-and-profiling",
        "conflict.section-B-and-annex-III",
        "conflict.representative-outside-the-union",
    ];

    /// <summary>The conditions of dates, whose truths follow those of the rules.</summary>
    public static readonly string[] Conditions =
    [
        "highIII && !legacyAdopted && !legacyX",
        "highA && !legacyAdopted && !legacyX",
        "highIII && !legacyIII && !legacyX",
        "highA && !legacyA && !legacyX",
        "legacyAdopted && system.forPublicAuthorities",
        "((highIII && legacyIII) || (highA && legacyA)) && system.forPublicAuthorities",
        "((highIII && !legacyIII) || (highA && !legacyA)) && !legacyX",
        "legacyX",
        "!placedBeforeMarking",
        "placedBeforeMarking",
    ];

    /// <summary>Writes the truth of every rule, then of every condition.</summary>
    public void Evaluate(Span<Kleene> truths)
    {
        _ = truths[111];
        truths[0] = DatesChaptersIAndII();
        truths[1] = DatesGeneral();
        truths[2] = DatesChapterIII();
        truths[3] = DatesChapterIIITrade();
        truths[4] = DatesDisputed();
        truths[5] = DatesNotHighRisk();
        truths[6] = DatesNotHighRiskRegistration();
        truths[7] = DatesSectionB();
        truths[8] = RoleProvider();
        truths[9] = RoleDeployer();
        truths[10] = RoleImporter();
        truths[11] = RoleDistributor();
        truths[12] = RoleAuthorisedRepresentative();
        truths[13] = RoleSupplier();
        truths[14] = RegimeOutOfScope();
        truths[15] = RegimeProhibited();
        truths[16] = RegimeHigh();
        truths[17] = RegimeLimitedTransparency();
        truths[18] = RegimeMinimal();
        truths[19] = LiteracyAsAdoptedProvider();
        truths[20] = LiteracyAsAdoptedDeployer();
        truths[21] = LiteracyProvider();
        truths[22] = LiteracyDeployer();
        truths[23] = BiasDataHighRiskProvider();
        truths[24] = BiasDataOtherProvider();
        truths[25] = BiasDataDeployer();
        truths[26] = ProhibitedManipulation();
        truths[27] = ProhibitedVulnerabilities();
        truths[28] = ProhibitedSocialScoring();
        truths[29] = ProhibitedCrimePrediction();
        truths[30] = ProhibitedFaceScraping();
        truths[31] = ProhibitedEmotionsAtWork();
        truths[32] = ProhibitedBiometricCategorisation();
        truths[33] = ProhibitedRealTimeIdentification();
        truths[34] = ProhibitedIntimateImagery();
        truths[35] = ProhibitedChildAbuseMaterial();
        truths[36] = IdentificationSafeguards();
        truths[37] = ClassificationSectionB();
        truths[38] = ClassificationDocumented();
        truths[39] = ProviderRequirements();
        truths[40] = ProviderObligations();
        truths[41] = ProviderQualityManagement();
        truths[42] = ProviderRecords();
        truths[43] = ProviderCorrectiveAction();
        truths[44] = ProviderAppointsRepresentative();
        truths[45] = RepresentativeMandate();
        truths[46] = ImporterObligations();
        truths[47] = DistributorObligations();
        truths[48] = ChangeOwnName();
        truths[49] = ChangeSubstantialModification();
        truths[50] = ChangePurpose();
        truths[51] = ChangeInitialProvider();
        truths[52] = ChangeProductManufacturer();
        truths[53] = SupplyAgreementSupplier();
        truths[54] = DeployerUse();
        truths[55] = DeployerInputData();
        truths[56] = DeployerWorkplace();
        truths[57] = DeployerPublicRegistration();
        truths[58] = DeployerDataProtectionAssessment();
        truths[59] = DeployerPostRemoteIdentification();
        truths[60] = DeployerInformsPersons();
        truths[61] = DeployerFundamentalRightsAssessment();
        truths[62] = DeployerExplanation();
        truths[63] = ConformityBiometrics();
        truths[64] = ConformityNotifiedBody();
        truths[65] = ConformityInternalControl();
        truths[66] = ConformityProductLaw();
        truths[67] = ConformityAgain();
        truths[68] = ConformityDeclaration();
        truths[69] = RegistrationProvider();
        truths[70] = RegistrationNotHighRisk();
        truths[71] = RegistrationPublicDeployer();
        truths[72] = RegistrationSecureSectionProvider();
        truths[73] = RegistrationSecureSectionDeployer();
        truths[74] = RegistrationNational();
        truths[75] = MonitoringProvider();
        truths[76] = MonitoringAiOffice();
        truths[77] = TestingRealWorld();
        truths[78] = TestingSectionB();
        truths[79] = TransparencyInteraction();
        truths[80] = TransparencyMarking();
        truths[81] = TransparencyExposure();
        truths[82] = TransparencyDisclosure();
        truths[83] = TransparencyMannerProvider();
        truths[84] = TransparencyMannerDeployer();
        truths[85] = ReliefSimplifiedDocumentation();
        truths[86] = ReliefProportionateQualityManagement();
        truths[87] = ReliefSimplifiedQualityManagement();
        truths[88] = ReliefFinancialInstitutionProvider();
        truths[89] = ReliefFinancialInstitutionDeployer();
        truths[90] = ReliefInternalControlForBiometrics();
        truths[91] = ReliefCyberResilience();
        truths[92] = ReliefEquivalentIncidentReporting();
        truths[93] = ReliefMedicalIncidentReporting();
        truths[94] = ReliefReportsToAiOffice();
        truths[95] = ReliefTestingDataOnly();
        truths[96] = ReliefOpenSourceSupplier();
        truths[97] = ReliefFinesSmall();
        truths[98] = ReliefFinesSmallMidCap();
        truths[99] = ConflictDerogationAndProfiling();
        truths[100] = ConflictSectionBAndAnnexIII();
        truths[101] = ConflictRepresentativeOutsideTheUnion();
        truths[102] = AdoptedIIIApplies();
        truths[103] = AdoptedAApplies();
        truths[104] = AmendedIIIApplies();
        truths[105] = AmendedAApplies();
        truths[106] = AdoptedLegacyForAuthorities();
        truths[107] = AmendedLegacyForAuthorities();
        truths[108] = LiteralReading();
        truths[109] = LegacyX();
        truths[110] = NotPlacedBeforeMarking();
        truths[111] = PlacedBeforeMarking();
    }
}
