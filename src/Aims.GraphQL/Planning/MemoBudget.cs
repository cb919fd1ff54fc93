namespace Aims.GraphQL.Planning;

/// <summary>
/// How many bytes of prepared answers may be kept: a share of each document in what the executor may keep in all.
/// </summary>
internal sealed class MemoBudget(int max, MemoBudget? whole = null)
{
    /// <summary>What an entry takes besides its bytes, about.</summary>
    public const int EntryOverhead = 100;

    private long _used;

    public bool TryTake(int bytes)
    {
        if (Volatile.Read(ref _used) + bytes > max) return false;
        if (whole is not null && !whole.TryTake(bytes)) return false;
        Interlocked.Add(ref _used, bytes);
        return true;
    }

    public void GiveBack(long bytes)
    {
        Interlocked.Add(ref _used, -bytes);
        whole?.GiveBack(bytes);
    }

    /// <summary>Gives back all that was taken, when its document is forgotten.</summary>
    public void Release() => GiveBack(Interlocked.Read(ref _used));
}
