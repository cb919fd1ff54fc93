namespace Aims.Data;

/// <summary>Numbers the provisions and aspects of a corpus from 0, in the order in which they are read.</summary>
internal sealed class NodeCounter
{
    public int Count { get; private set; }

    public int Next() => Count++;
}
