namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>models.exclusions</c>, in the order of the vocabulary.</summary>
[Flags]
internal enum ModelExclusions : uint
{
    None = 0,
    ScientificResearch = 1 << 0,
    PreMarketResearchTesting = 1 << 1,
}
