namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>systems.prohibitedPractices</c>, in the order of the vocabulary.</summary>
[Flags]
internal enum Practices : uint
{
    None = 0,
    PracticeA = 1 << 0,
    PracticeB = 1 << 1,
    PracticeC = 1 << 2,
    PracticeD = 1 << 3,
    PracticeE = 1 << 4,
    PracticeF = 1 << 5,
    PracticeG = 1 << 6,
    PracticeH = 1 << 7,
    PracticeBA = 1 << 8,
    PracticeBB = 1 << 9,
}
