using Aims.Graph;

namespace Aims.Service;

/// <summary>The day that questions mean if they name none. Only the host reads a clock; the library never does.</summary>
internal sealed class ServiceClock(TimeProvider time)
{
    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>The days of a question: left out, the law is known as of today and applied on the day by which it is known.</summary>
    public Moment At(DateOnly? asOf, DateOnly? knownOn)
    {
        var known = knownOn ?? Today;
        return new Moment(asOf ?? known, known);
    }
}
