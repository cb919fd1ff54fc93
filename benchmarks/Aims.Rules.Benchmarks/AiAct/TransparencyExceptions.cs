namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>systems.transparencyExceptions</c>, in the order of the vocabulary.</summary>
[Flags]
internal enum TransparencyExceptions : uint
{
    None = 0,
    Obvious = 1 << 0,
    AuthorisedByCriminalLaw = 1 << 1,
    OpenToPublicForReporting = 1 << 2,
    AssistiveEditing = 1 << 3,
    HumanReview = 1 << 4,
}
