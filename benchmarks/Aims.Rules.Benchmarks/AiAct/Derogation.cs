namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>systems.derogation</c>, in the order of the vocabulary.</summary>
[Flags]
internal enum Derogation : uint
{
    None = 0,
    NarrowProceduralTask = 1 << 0,
    ImprovingHumanActivity = 1 << 1,
    DetectingPatterns = 1 << 2,
    PreparatoryTask = 1 << 3,
}
