using System.Net;
using Aims.GraphQL;
using Aims.Service.Access;
using Aims.Service.Http;

namespace Aims.Service;

/// <summary>Everything that can be set, from the configuration section <c>Aims</c> (file, environment, command line).</summary>
public sealed record ServiceOptions
{
    /// <summary>
    /// The address to listen on. Anything but loopback needs <see cref="ApiKeys"/> or <see cref="AllowAnonymous"/>.
    /// </summary>
    public string Url { get; init; } = "http://127.0.0.1:5210";

    /// <summary>Whether anyone may ask who reaches the address; the switch <c>--allow-anonymous</c> says the same.</summary>
    public bool AllowAnonymous { get; init; }

    /// <summary>The keys that clients present; once there is one, every request needs one.</summary>
    public IReadOnlyList<ApiKey> ApiKeys { get; init; } = [];

    /// <summary>
    /// A directory with a corpus in the layout of the repository, laid over the shipped one; null for the shipped one alone.
    /// </summary>
    public string? Corpus { get; init; }

    /// <summary>What a request may take around its execution.</summary>
    public HttpLimits Http { get; init; } = new();

    /// <summary>What a document may ask for.</summary>
    public Limits Limits { get; init; } = new();

    /// <summary>How long requests may go on when the service stops.</summary>
    public TimeSpan ShutdownTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The options, read and checked.</summary>
    /// <exception cref="ServiceOptionsException">An option has no valid value; the message lists all that have none.</exception>
    public static ServiceOptions Read(IConfiguration configuration, IReadOnlyList<string> arguments)
    {
        var options = configuration.GetSection("Aims").Get<ServiceOptions>(binder => binder.ErrorOnUnknownConfiguration = true)
            ?? new ServiceOptions();
        if (arguments.Contains("--allow-anonymous")) options = options with { AllowAnonymous = true };
        var faults = options.Faults().ToList();
        return faults.Count == 0 ? options : throw new ServiceOptionsException(faults);
    }

    private IEnumerable<string> Faults()
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            yield return $"Aims:Url '{Url}' is not an http address.";
        else if (!IsLoopback(address.Host) && ApiKeys.Count == 0 && !AllowAnonymous)
            yield return $"Aims:Url '{Url}' is not on this machine only: give Aims:ApiKeys, or say --allow-anonymous.";
        foreach (var key in ApiKeys)
        {
            if (string.IsNullOrWhiteSpace(key.Name)) yield return "Aims:ApiKeys: every key needs a name.";
            if (key.Sha256.Length != 64 || !key.Sha256.All(char.IsAsciiHexDigit))
                yield return $"Aims:ApiKeys: the hash of '{key.Name}' is not 64 hexadecimal digits.";
        }

        foreach (var twice in ApiKeys.GroupBy(key => key.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return $"Aims:ApiKeys: there are two keys named '{twice.Key}'.";
        if (Corpus is not null && !Directory.Exists(Corpus)) yield return $"Aims:Corpus '{Corpus}' is not a directory.";
        if (Http.MaxTime <= TimeSpan.Zero) yield return "Aims:Http:MaxTime must be positive.";
        var limits = new[] { ("Http:MaxBodyBytes", Http.MaxBodyBytes), ("Http:MaxConcurrency", Http.MaxConcurrency) }
            .Concat(
                typeof(Limits).GetProperties().Where(property => property.PropertyType == typeof(int))
                    .Select(property => ($"Limits:{property.Name}", (int)property.GetValue(Limits)!)));
        foreach (var (name, value) in limits)
            if (value < 0 || (value == 0 && !name.Contains("Cached", StringComparison.Ordinal)))
                yield return $"Aims:{name} must be positive.";
    }

    private static bool IsLoopback(string host) =>
        host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
