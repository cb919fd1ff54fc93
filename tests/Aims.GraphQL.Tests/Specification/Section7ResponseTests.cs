using Aims.GraphQL.Tests.Zoo;

namespace Aims.GraphQL.Tests.Specification;

/// <summary>Specification §7, Response.</summary>
public sealed class Section7ResponseTests
{
    [Fact]
    public void A_request_that_is_not_executed_has_no_data() => Assert.Equal(["errors"], ZooService.Ask("{ nope }").AsObject().Select(member => member.Key));

    [Fact]
    public void An_answer_without_errors_has_no_errors() => Assert.Equal(["data"], ZooService.Ask("{ numbers }").AsObject().Select(member => member.Key));

    [Fact]
    public void An_error_has_message_locations_path_and_extensions()
    {
        var error = ZooService.Ask("{\n  numbers\n  broken: fails\n}")["errors"]![0]!.AsObject();
        Assert.Equal(["message", "locations", "path", "extensions"], error.Select(member => member.Key));
        Assert.Equal("""[{"line":3,"column":3}]""", error["locations"]!.ToJsonString());
        Assert.Equal("""["broken"]""", error["path"]!.ToJsonString());
    }

    [Fact]
    public async Task The_cost_is_told_on_demand()
    {
        using var result = await ZooService.Executor.ExecuteAsync(new GraphQLRequest("{ person { pets(first: 7) { name } } }") { ReportCost = true });
        Assert.EndsWith(""","extensions":{"cost":{"estimated":9,"limit":1000000}}}""", System.Text.Encoding.UTF8.GetString(result.Body.Span), StringComparison.Ordinal);
    }
}
