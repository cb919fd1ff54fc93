namespace Aims.Service;

/// <summary>The day that questions mean if they name none. Only the host reads a clock; the library never does.</summary>
internal sealed class ServiceClock(TimeProvider time)
{
    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
