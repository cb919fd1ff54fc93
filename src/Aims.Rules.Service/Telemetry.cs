using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Aims.Service;

/// <summary>
/// What the service measures under the name <c>Aims.Rules.Service</c>: requests by status, their duration, and a span for each.
/// </summary>
internal sealed class Telemetry : IDisposable
{
    public const string Name = "Aims.Rules.Service";

    private readonly ActivitySource _source = new(Name);
    private readonly Meter _meter;
    private readonly Counter<long> _requests;
    private readonly Histogram<double> _duration;

    public Telemetry(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _requests = _meter.CreateCounter<long>("aims.graphql.requests", description: "GraphQL requests, by HTTP status.");
        _duration = _meter.CreateHistogram<double>(
            "aims.graphql.duration", "s", "Time from the first byte of a GraphQL request to the last of its answer.");
    }

    public Activity? Start() => _source.StartActivity("graphql");

    public void Stop(Activity? activity, long started, int status)
    {
        activity?.SetTag("http.response.status_code", status);
        if (_requests.Enabled) _requests.Add(1, new KeyValuePair<string, object?>("status", status));
        if (_duration.Enabled) _duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    public void Dispose()
    {
        _source.Dispose();
        _meter.Dispose();
    }
}
