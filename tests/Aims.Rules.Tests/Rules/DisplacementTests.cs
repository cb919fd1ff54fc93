using System.Text.Json.Nodes;
using Aims.Answers.Assessments;

namespace Aims.Tests.Rules;

/// <summary>Where DORA stands in the place of NIS2, the answer says so.</summary>
public sealed class DisplacementTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("nis2:Art.21", "essential-entity")]
    [InlineData("nis2:Art.23", "essential-entity")]
    [InlineData("nis2:Art.20(1)", "management-body")]
    public void What_DORA_displaces_does_not_bind_and_the_reason_names_DORA(string provision, string role)
    {
        var duty = Assess("""{ "nis2Types": ["banking"], "doraTypes": ["credit-institution"] }""").NotBinding.Single(b => b.Provision == provision && b.Role == role);
        Assert.Contains("DORA", duty.Because.Reason, StringComparison.Ordinal);
        Assert.Contains("dora:Art.1(2)", duty.Because.Citation);
        Assert.Contains(duty.Because.Facts, f => f.Fact == "organisation.doraTypes");
    }

    [Fact]
    public void The_first_part_of_a_group_that_is_false_says_why_a_duty_does_not_bind()
    {
        var duty = Assess("""{ "nis2Types": [], "doraTypes": ["payment-institution"] }""").NotBinding.Single(b => b.Provision == "nis2:Art.21" && b.Role == "essential-entity");
        Assert.StartsWith("Not an essential entity", duty.Because.Reason, StringComparison.Ordinal);
    }

    private static Assessment Assess(string facts)
    {
        var organisation = (JsonObject)JsonNode.Parse(facts)!;
        (organisation["establishedIn"], organisation["size"], organisation["partnerEnterprises"]) = ("union", "large", false);
        return Assessment.Of(Shipped.Book, Shipped.Profile(new JsonObject { ["organisation"] = organisation, ["complete"] = true }.ToJsonString()), Today, Today);
    }
}
