using static Aims.Benchmarks.AiAct.Known;

namespace Aims.Benchmarks.AiAct;

/// <summary>
/// The rules of <c>eu-ai-act/systems</c> as one would write them by hand: what several rules share is computed once, a
/// rule is a small method over it, sets are flags, and unknown is null.
/// </summary>
internal readonly partial struct SystemRules
{
    private const AnnexIII Point1 = AnnexIII.Point1A | AnnexIII.Point1B | AnnexIII.Point1C;
    private const AnnexIII Points3To8 = AnnexIII.Point3A | AnnexIII.Point3B | AnnexIII.Point3C | AnnexIII.Point3D | AnnexIII.Point4A | AnnexIII.Point4B
        | AnnexIII.Point5A | AnnexIII.Point5B | AnnexIII.Point5C | AnnexIII.Point5D | AnnexIII.Point6A | AnnexIII.Point6B | AnnexIII.Point6C | AnnexIII.Point6D
        | AnnexIII.Point6E | AnnexIII.Point7A | AnnexIII.Point7B | AnnexIII.Point7C | AnnexIII.Point7D | AnnexIII.Point8A | AnnexIII.Point8B;

    private const AnnexIII PointsOnPersons = AnnexIII.Point3A | AnnexIII.Point3B | AnnexIII.Point3C | AnnexIII.Point4A | AnnexIII.Point4B | AnnexIII.Point5A
        | AnnexIII.Point5B | AnnexIII.Point5C | AnnexIII.Point5D | AnnexIII.Point6A | AnnexIII.Point6D | AnnexIII.Point7B | AnnexIII.Point7C;

    private const AnnexIII SecurePoints = AnnexIII.Point6A | AnnexIII.Point6B | AnnexIII.Point6C | AnnexIII.Point6D | AnnexIII.Point6E
        | AnnexIII.Point7A | AnnexIII.Point7B | AnnexIII.Point7C | AnnexIII.Point7D;

    private const AnnexI SectionAWithoutMachinery = AnnexI.Toys | AnnexI.RecreationalCraft | AnnexI.Lifts | AnnexI.ExplosiveAtmospheres | AnnexI.RadioEquipment
        | AnnexI.PressureEquipment | AnnexI.Cableways | AnnexI.PersonalProtectiveEquipment | AnnexI.GasAppliances | AnnexI.MedicalDevices | AnnexI.InVitroDiagnostics;

    private const AnnexI SectionBWithoutMachinery = AnnexI.AviationSecurity | AnnexI.TwoAndThreeWheelVehicles | AnnexI.AgriculturalVehicles | AnnexI.MarineEquipment
        | AnnexI.RailInteroperability | AnnexI.MotorVehicles | AnnexI.CivilAviation;

    private const Practices PracticesAsAdopted = Practices.PracticeA | Practices.PracticeB | Practices.PracticeC | Practices.PracticeD
        | Practices.PracticeE | Practices.PracticeF | Practices.PracticeG | Practices.PracticeH;

    private const Derogation AnyDerogation = Derogation.NarrowProceduralTask | Derogation.ImprovingHumanActivity | Derogation.DetectingPatterns | Derogation.PreparatoryTask;
    private const Modifications AnyModification = Modifications.OwnNameOrTrademark | Modifications.SubstantialModification | Modifications.ChangedPurpose;
    private const PublicRoles AnyPublicRole = PublicRoles.PublicAuthority | PublicRoles.BodyGovernedByPublicLaw | PublicRoles.PrivateProviderOfPublicServices;
    private static readonly DateOnly GeneralDate = new(2026, 8, 2);
    private static readonly DateOnly DateX = new(2027, 8, 2);
    private static readonly DateOnly DateIII = new(2027, 12, 2);
    private static readonly DateOnly DateA = new(2028, 8, 2);

    private readonly OrganisationFacts _organisation;
    private readonly SystemFacts _system;
    private readonly bool _amended;
    private readonly Kleene _inAnnexIII, _derogation, _sectionA, _highA, _highB, _derogated, _highIII, _highFull, _onlySectionB, _exceptPoint2, _point1, _aboutPersons, _secure;
    private readonly Kleene _prohibited, _manufacturerAsProvider, _isProvider, _informPersons, _markContent, _informExposed, _discloseDeepFake, _discloseText;
    private readonly Kleene _covered, _third, _provider, _deployer, _importer, _distributor, _representative, _supplier, _inScope, _transparencyDuty;
    private readonly Kleene _providerOfHigh, _deployerOfHigh, _publicDeployer, _smallEnterprise, _smallMidCap;
    private readonly Kleene _placedBeforeMarking, _legacyX, _legacyAdopted, _legacyIII, _legacyA;

    public SystemRules(OrganisationFacts organisation, SystemFacts system, bool amended)
    {
        (_organisation, _system, _amended) = (organisation, system, amended);
        var machinery = system.AnnexI.Any(AnnexI.Machinery);
        _sectionA = system.AnnexI.Any(SectionAWithoutMachinery) | machinery & !amended;
        var sectionB = system.AnnexI.Any(SectionBWithoutMachinery) | machinery & amended;
        var article61 = (system.IsProduct | system.SafetyComponent) & system.ThirdPartyAssessment & !(amended & system.AssessmentOnlyForNonSafetyRisks);
        _highA = _sectionA & article61;
        _highB = sectionB & article61;
        _inAnnexIII = system.AnnexIII.Any(Point1 | AnnexIII.Point2 | Points3To8);
        _derogation = system.Derogation.Any(AnyDerogation);
        _derogated = _inAnnexIII & _derogation & !system.Profiling;
        _highIII = _inAnnexIII & (system.Profiling | !_derogation);
        _highFull = _highA | _highIII;
        _onlySectionB = _highB & !_highFull;
        _exceptPoint2 = _highIII & system.AnnexIII.Any(Point1 | Points3To8);
        _point1 = system.AnnexIII.Any(Point1);
        _aboutPersons = _highIII & (system.DecisionsAboutPersons | system.Profiling | system.AnnexIII.Any(PointsOnPersons));
        _secure = _highIII & (_point1 & system.LawEnforcementOrBorderUse | system.AnnexIII.Any(SecurePoints));
        _prohibited = system.ProhibitedPractices.Any(PracticesAsAdopted) | amended & system.ProhibitedPractices.Any(Practices.PracticeBA | Practices.PracticeBB);
        _manufacturerAsProvider = system.Roles.Any(SystemRoles.ProductManufacturer) & system.UnderManufacturersName;
        _isProvider = system.Roles.Any(SystemRoles.Provider) | system.Modifications.Any(AnyModification) & (_highFull | _highB) | _manufacturerAsProvider;

        var exceptions = system.TransparencyExceptions;
        var criminalLaw = exceptions.Any(TransparencyExceptions.AuthorisedByCriminalLaw);
        _informPersons = system.Transparency.Any(Transparency.InteractsWithPersons) & !exceptions.Any(TransparencyExceptions.Obvious)
            & !(criminalLaw & !exceptions.Any(TransparencyExceptions.OpenToPublicForReporting));
        _markContent = system.Transparency.Any(Transparency.GeneratesSyntheticContent | Transparency.Deepfake | Transparency.PublicInterestText)
            & !exceptions.Any(TransparencyExceptions.AssistiveEditing) & !criminalLaw;
        _informExposed = system.Transparency.Any(Transparency.EmotionRecognition | Transparency.BiometricCategorisation) & !criminalLaw;
        _discloseDeepFake = system.Transparency.Any(Transparency.Deepfake) & !criminalLaw;
        _discloseText = system.Transparency.Any(Transparency.PublicInterestText) & !criminalLaw & !exceptions.Any(TransparencyExceptions.HumanReview);
        var article50 = _informPersons | _markContent | _informExposed | _discloseDeepFake | _discloseText;

        var excluded = system.Exclusions.Any(SystemExclusions.MilitaryDefenceNationalSecurity | SystemExclusions.InternationalLawEnforcementCooperation | SystemExclusions.ScientificResearch)
            | system.Exclusions.Any(SystemExclusions.PreMarketResearchTesting) & !system.RealWorldTesting;
        _covered = system.IsAiSystem & !excluded & !(system.OpenSource & !(_highFull | _highB | _prohibited | article50));
        _third = Is(organisation.EstablishedIn, Establishment.ThirdCountry);
        var outputOnly = _third & system.UnionLink.Any(UnionLink.OutputUsedInUnion);
        _provider = _covered & _isProvider & (system.UnionLink.Any(UnionLink.UnionMarket) | outputOnly);
        _deployer = _covered & system.Roles.Any(SystemRoles.Deployer) & !system.Exclusions.Any(SystemExclusions.PersonalNonProfessionalUse)
            & (Is(organisation.EstablishedIn, Establishment.Union) | outputOnly);
        _importer = _covered & system.Roles.Any(SystemRoles.Importer);
        _distributor = _covered & system.Roles.Any(SystemRoles.Distributor);
        _representative = _covered & system.Roles.Any(SystemRoles.AuthorisedRepresentative);
        _supplier = _covered & system.Roles.Any(SystemRoles.Supplier);
        _inScope = _provider | _deployer | _importer | _distributor | _representative | _supplier;
        _transparencyDuty = !_onlySectionB & (_provider & (_informPersons | _markContent) | _deployer & (_informExposed | _discloseDeepFake | _discloseText));
        _providerOfHigh = _provider & _highFull;
        _deployerOfHigh = _deployer & _highFull;
        _publicDeployer = organisation.PublicRoles.Any(PublicRoles.PublicAuthority);
        _smallEnterprise = Is(organisation.Size, Size.Micro) | Is(organisation.Size, Size.Small) | Is(organisation.Size, Size.Medium);
        _smallMidCap = Is(organisation.Size, Size.SmallMidCap);

        _placedBeforeMarking = system.OnMarket & Less(system.FirstPlaced, GeneralDate);
        _legacyX = system.LargeScaleItComponent & system.OnMarket & Less(system.FirstPlaced, DateX);
        _legacyAdopted = !_legacyX & system.OnMarket & Less(system.FirstPlaced, GeneralDate) & !system.SignificantDesignChange;
        _legacyIII = !_legacyX & system.OnMarket & Less(system.FirstPlaced, DateIII) & !system.SignificantDesignChange;
        _legacyA = !_legacyX & system.OnMarket & Less(system.FirstPlaced, DateA) & !system.SignificantDesignChange;
    }
}
