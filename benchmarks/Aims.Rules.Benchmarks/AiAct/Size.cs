namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>organisation.size</c>, in the order of the vocabulary.</summary>
internal enum Size
{
    Micro,
    Small,
    Medium,
    SmallMidCap,
    Large,
}
