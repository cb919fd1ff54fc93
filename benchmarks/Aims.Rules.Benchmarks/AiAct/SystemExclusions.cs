namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>systems.exclusions</c>, in the order of the vocabulary.</summary>
[Flags]
internal enum SystemExclusions : uint
{
    None = 0,
    MilitaryDefenceNationalSecurity = 1 << 0,
    InternationalLawEnforcementCooperation = 1 << 1,
    ScientificResearch = 1 << 2,
    PreMarketResearchTesting = 1 << 3,
    PersonalNonProfessionalUse = 1 << 4,
}
