namespace Aims.Benchmarks.AiAct;

/// <summary>The options of <c>systems.unionLink</c>, in the order of the vocabulary.</summary>
[Flags]
internal enum UnionLink : uint
{
    None = 0,
    UnionMarket = 1 << 0,
    OutputUsedInUnion = 1 << 1,
}
