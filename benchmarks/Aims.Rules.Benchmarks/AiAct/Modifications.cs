namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>systems.modifications</c>, in the order of the vocabulary.</summary>
[Flags]
internal enum Modifications : uint
{
    None = 0,
    OwnNameOrTrademark = 1 << 0,
    SubstantialModification = 1 << 1,
    ChangedPurpose = 1 << 2,
}
