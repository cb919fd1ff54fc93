namespace Aims.Data;

/// <summary>Numbers the provisions and aspects of a corpus from 0, in the order in which they are read.</summary>
internal sealed class NodeCounter
{
    public int Count { get; private set; }

    public int Next() => Count++;

    /// <summary>Takes back the numbers from the count on; what had them is not used.</summary>
    public void BackTo(int count) => Count = count;
}
