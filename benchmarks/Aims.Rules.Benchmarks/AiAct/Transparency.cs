namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>systems.transparency</c>, in the order of the vocabulary.</summary>
[Flags]
internal enum Transparency : uint
{
    None = 0,
    InteractsWithPersons = 1 << 0,
    GeneratesSyntheticContent = 1 << 1,
    EmotionRecognition = 1 << 2,
    BiometricCategorisation = 1 << 3,
    Deepfake = 1 << 4,
    PublicInterestText = 1 << 5,
}
