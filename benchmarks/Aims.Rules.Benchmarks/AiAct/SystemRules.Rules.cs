using static Aims.Benchmarks.AiAct.Known;

namespace Aims.Benchmarks.AiAct;

/// <content>The rules, and the conditions of their dates, in the order of the file.</content>
internal readonly partial struct SystemRules
{
    private Kleene DatesChaptersIAndII() => _system.IsAiSystem;

    private Kleene DatesGeneral() => _system.IsAiSystem;

    private Kleene DatesChapterIII() => _highFull;

    private Kleene DatesChapterIIITrade() => _highFull;

    private Kleene DatesDisputed() => _highFull;

    private Kleene DatesNotHighRisk() => _derogated;

    private Kleene DatesNotHighRiskRegistration() => _derogated;

    private Kleene DatesSectionB() => _highB;

    private Kleene RoleProvider() => _system.IsAiSystem & _isProvider;

    private Kleene RoleDeployer() => _system.IsAiSystem & _system.Roles.Any(SystemRoles.Deployer) & !_system.Exclusions.Any(SystemExclusions.PersonalNonProfessionalUse);

    private Kleene RoleImporter() => _system.IsAiSystem & _system.Roles.Any(SystemRoles.Importer);

    private Kleene RoleDistributor() => _system.IsAiSystem & _system.Roles.Any(SystemRoles.Distributor);

    private Kleene RoleAuthorisedRepresentative() => _system.IsAiSystem & _system.Roles.Any(SystemRoles.AuthorisedRepresentative);

    private Kleene RoleSupplier() => _system.IsAiSystem & _system.Roles.Any(SystemRoles.Supplier);

    private Kleene RegimeOutOfScope() => !_inScope;

    private Kleene RegimeProhibited() => _inScope & _prohibited;

    private Kleene RegimeHigh() => _inScope & !_prohibited & (_highFull | _highB);

    private Kleene RegimeLimitedTransparency() => _inScope & !_prohibited & _transparencyDuty;

    private Kleene RegimeMinimal() => _inScope & !_prohibited & !_highFull & !_highB & !_transparencyDuty;

    private Kleene LiteracyAsAdoptedProvider() => _provider & !_onlySectionB;

    private Kleene LiteracyAsAdoptedDeployer() => _deployer & !_onlySectionB;

    private Kleene LiteracyProvider() => _provider & !_onlySectionB;

    private Kleene LiteracyDeployer() => _deployer & !_onlySectionB;

    private Kleene BiasDataHighRiskProvider() => _providerOfHigh & _system.SpecialCategoriesForBias;

    private Kleene BiasDataOtherProvider() => _provider & !_highFull & !_onlySectionB & _system.SpecialCategoriesForBias;

    private Kleene BiasDataDeployer() => _deployer & !_onlySectionB & _system.SpecialCategoriesForBias;

    private Kleene ProhibitedManipulation() => Prohibited(Practices.PracticeA);

    private Kleene ProhibitedVulnerabilities() => Prohibited(Practices.PracticeB);

    private Kleene ProhibitedSocialScoring() => Prohibited(Practices.PracticeC);

    private Kleene ProhibitedCrimePrediction() => Prohibited(Practices.PracticeD);

    private Kleene ProhibitedFaceScraping() => Prohibited(Practices.PracticeE);

    private Kleene ProhibitedEmotionsAtWork() => Prohibited(Practices.PracticeF);

    private Kleene ProhibitedBiometricCategorisation() => Prohibited(Practices.PracticeG);

    private Kleene ProhibitedRealTimeIdentification() => Prohibited(Practices.PracticeH);

    private Kleene ProhibitedIntimateImagery() => Prohibited(Practices.PracticeBA);

    private Kleene ProhibitedChildAbuseMaterial() => Prohibited(Practices.PracticeBB);

    private Kleene IdentificationSafeguards() => _deployer & _system.AnnexIII.Any(AnnexIII.Point1A) & _system.PermittedRealTimeIdentification;

    private Kleene ClassificationSectionB() => _inScope & _highB;

    private Kleene ClassificationDocumented() => _provider & _derogated;

    private Kleene ProviderRequirements() => _providerOfHigh;

    private Kleene ProviderObligations() => _providerOfHigh;

    private Kleene ProviderQualityManagement() => _providerOfHigh;

    private Kleene ProviderRecords() => _providerOfHigh;

    private Kleene ProviderCorrectiveAction() => _providerOfHigh;

    private Kleene ProviderAppointsRepresentative() => _providerOfHigh & _third;

    private Kleene RepresentativeMandate() => _representative & _highFull;

    private Kleene ImporterObligations() => _importer & _highFull;

    private Kleene DistributorObligations() => _distributor & _highFull;

    private Kleene ChangeOwnName() => _providerOfHigh & _system.Modifications.Any(Modifications.OwnNameOrTrademark);

    private Kleene ChangeSubstantialModification() => _providerOfHigh & _system.Modifications.Any(Modifications.SubstantialModification);

    private Kleene ChangePurpose() => _providerOfHigh & _system.Modifications.Any(Modifications.ChangedPurpose);

    private Kleene ChangeInitialProvider() => _covered & _system.Roles.Any(SystemRoles.Provider) & _highFull & _system.ReplacedAsProvider & !_system.NotToBecomeHighRisk;

    private Kleene ChangeProductManufacturer() => _provider & _highA & _system.SafetyComponent & _manufacturerAsProvider;

    private Kleene SupplyAgreementSupplier() => _supplier & _highFull & !_system.SuppliedAsOpenSource;

    private Kleene DeployerUse() => _deployerOfHigh;

    private Kleene DeployerInputData() => _deployerOfHigh & _system.InputDataControlled;

    private Kleene DeployerWorkplace() => _deployerOfHigh & _system.WorkplaceUse;

    private Kleene DeployerPublicRegistration() => _deployerOfHigh & _publicDeployer;

    private Kleene DeployerDataProtectionAssessment() => _deployerOfHigh & (_system.ImpactAssessmentNeeded | _system.PersonalData & (
        _system.SystematicEvaluation & _system.DecisionsAboutPersons & _system.SignificantEffects
        | (_system.SpecialCategories | _system.SpecialCategoriesForBias | _system.CriminalData) & _system.LargeScaleProcessing
        | _system.PublicAreaMonitoring));

    private Kleene DeployerPostRemoteIdentification() => _deployer & _highIII & _system.AnnexIII.Any(AnnexIII.Point1A) & _system.PostRemoteIdentification;

    private Kleene DeployerInformsPersons() => _deployer & _aboutPersons;

    private Kleene DeployerFundamentalRightsAssessment() => _deployer & (_exceptPoint2 & _organisation.PublicRoles.Any(AnyPublicRole) | _highIII & _system.AnnexIII.Any(AnnexIII.Point5B | AnnexIII.Point5C));

    private Kleene DeployerExplanation() => _deployer & _exceptPoint2 & _aboutPersons;

    private Kleene ConformityBiometrics() => _provider & _highIII & _point1 & !(_amended & _highA);

    private Kleene ConformityNotifiedBody() => _provider & _highIII & _point1 & !_system.HarmonisedStandardsApplied & !(_amended & _highA);

    private Kleene ConformityInternalControl() => _provider & _highIII & _system.AnnexIII.Any(AnnexIII.Point2 | Points3To8) & !(_amended & _highA);

    private Kleene ConformityProductLaw() => _provider & _highA;

    private Kleene ConformityAgain() => _providerOfHigh & _system.SubstantiallyModifiedAfterAssessment;

    private Kleene ConformityDeclaration() => _providerOfHigh;

    private Kleene RegistrationProvider() => _provider & _exceptPoint2;

    private Kleene RegistrationNotHighRisk() => _provider & _derogated;

    private Kleene RegistrationPublicDeployer() => _deployer & _exceptPoint2 & _publicDeployer;

    private Kleene RegistrationSecureSectionProvider() => _provider & _secure;

    private Kleene RegistrationSecureSectionDeployer() => _deployer & _publicDeployer & _secure;

    private Kleene RegistrationNational() => _provider & _highIII & _system.AnnexIII.Any(AnnexIII.Point2);

    private Kleene MonitoringProvider() => _providerOfHigh;

    private Kleene MonitoringAiOffice() => _providerOfHigh & _system.SupervisedByAiOffice;

    private Kleene TestingRealWorld() => _provider & _system.RealWorldTesting & (_inAnnexIII | _amended & _sectionA);

    private Kleene TestingSectionB() => _provider & _system.RealWorldTesting & _highB;

    private Kleene TransparencyInteraction() => _provider & _informPersons & !_onlySectionB;

    private Kleene TransparencyMarking() => _provider & _markContent & !_onlySectionB;

    private Kleene TransparencyExposure() => _deployer & _informExposed & !_onlySectionB;

    private Kleene TransparencyDisclosure() => _deployer & (_discloseDeepFake | _discloseText) & !_onlySectionB;

    private Kleene TransparencyMannerProvider() => _provider & (_informPersons | _markContent) & !_onlySectionB;

    private Kleene TransparencyMannerDeployer() => _deployer & (_informExposed | _discloseDeepFake | _discloseText) & !_onlySectionB;

    private Kleene ReliefSimplifiedDocumentation() => _providerOfHigh & (_smallEnterprise | _amended & _smallMidCap);

    private Kleene ReliefProportionateQualityManagement() => _providerOfHigh & (_smallEnterprise | _amended & _smallMidCap);

    private Kleene ReliefSimplifiedQualityManagement() => _providerOfHigh & !_organisation.PartnerEnterprises & (Is(_organisation.Size, Size.Micro) | _amended & _smallEnterprise);

    private Kleene ReliefFinancialInstitutionProvider() => _providerOfHigh & _organisation.FinancialInstitution;

    private Kleene ReliefFinancialInstitutionDeployer() => _deployerOfHigh & _organisation.FinancialInstitution;

    private Kleene ReliefInternalControlForBiometrics() => _provider & _highIII & _point1 & _system.HarmonisedStandardsApplied;

    private Kleene ReliefCyberResilience() => _providerOfHigh & _system.CyberResilienceFulfilled;

    private Kleene ReliefEquivalentIncidentReporting() => _provider & _highIII & _system.EquivalentIncidentReporting;

    private Kleene ReliefMedicalIncidentReporting() => _provider & _highA & _system.AnnexI.Any(AnnexI.MedicalDevices | AnnexI.InVitroDiagnostics);

    private Kleene ReliefReportsToAiOffice() => _providerOfHigh & _system.SupervisedByAiOffice;

    private Kleene ReliefTestingDataOnly() => _providerOfHigh & !_system.TrainedWithData;

    private Kleene ReliefOpenSourceSupplier() => _supplier & _highFull & _system.SuppliedAsOpenSource;

    private Kleene ReliefFinesSmall() => _inScope & _smallEnterprise;

    private Kleene ReliefFinesSmallMidCap() => _inScope & _smallMidCap;

    private Kleene ConflictDerogationAndProfiling() => _inScope & _inAnnexIII & _derogation & _system.Profiling;

    private Kleene ConflictSectionBAndAnnexIII() => _inScope & _highB & _highIII;

    private Kleene ConflictRepresentativeOutsideTheUnion() => _system.IsAiSystem & _third & _system.Roles.Any(SystemRoles.AuthorisedRepresentative | SystemRoles.Importer);

    private Kleene AdoptedIIIApplies() => _highIII & !_legacyAdopted & !_legacyX;

    private Kleene AdoptedAApplies() => _highA & !_legacyAdopted & !_legacyX;

    private Kleene AmendedIIIApplies() => _highIII & !_legacyIII & !_legacyX;

    private Kleene AmendedAApplies() => _highA & !_legacyA & !_legacyX;

    private Kleene AdoptedLegacyForAuthorities() => _legacyAdopted & _system.ForPublicAuthorities;

    private Kleene AmendedLegacyForAuthorities() => (_highIII & _legacyIII | _highA & _legacyA) & _system.ForPublicAuthorities;

    private Kleene LiteralReading() => (_highIII & !_legacyIII | _highA & !_legacyA) & !_legacyX;

    private Kleene LegacyX() => _legacyX;

    private Kleene NotPlacedBeforeMarking() => !_placedBeforeMarking;

    private Kleene PlacedBeforeMarking() => _placedBeforeMarking;

    private Kleene Prohibited(Practices practice) => _inScope & _system.ProhibitedPractices.Any(practice);
}
