using Aims.Service;
using Microsoft.Extensions.Configuration;

namespace Aims.GraphQL.Tests.Service;

public sealed class ServiceOptionsTests
{
    [Theory]
    [InlineData("Url", "http://0.0.0.0:5210", "not on this machine only")]
    [InlineData("Url", "http://[::]:5210", "not on this machine only")]
    [InlineData("Url", "http://example.com", "not on this machine only")]
    [InlineData("Url", "http://+:5210", "not an http address")]
    [InlineData("Url", "nonsense", "not an http address")]
    [InlineData("Http:MaxBodyBytes", "0", "Aims:Http:MaxBodyBytes must be positive")]
    [InlineData("Http:MaxTime", "00:00:00", "Aims:Http:MaxTime must be positive")]
    [InlineData("Limits:MaxDepth", "-1", "Aims:Limits:MaxDepth must be positive")]
    [InlineData("Corpus", "/no/such/directory", "is not a directory")]
    [InlineData("ApiKeys:0:Sha256", "short", "every key needs a name")]
    public void An_option_without_a_valid_value_stops_the_start(string name, string value, string message)
    {
        var settings = new Dictionary<string, string?> { [$"Aims:{name}"] = value };
        if (name.StartsWith("ApiKeys", StringComparison.Ordinal)) settings["Aims:ApiKeys:0:Name"] = " ";
        Assert.Contains(message, Assert.Throws<ServiceOptionsException>(() => Read(settings)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_option_stops_the_start() =>
        Assert.ThrowsAny<InvalidOperationException>(() => Read(new Dictionary<string, string?> { ["Aims:Limits:MaxDebth"] = "3" }));

    [Fact]
    public void Another_address_is_allowed_to_who_says_so() =>
        Assert.True(Read(new Dictionary<string, string?> { ["Aims:Url"] = "http://0.0.0.0:80" }, "--allow-anonymous").AllowAnonymous);

    [Theory]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://localhost:1")]
    [InlineData("http://[::1]:1")]
    public void Loopback_needs_no_keys(string url) => Assert.Equal(url, Read(new Dictionary<string, string?> { ["Aims:Url"] = url }).Url);

    private static ServiceOptions Read(Dictionary<string, string?> settings, params string[] arguments) =>
        ServiceOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), arguments);
}
