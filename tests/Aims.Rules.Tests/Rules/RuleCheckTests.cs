using System.Text;
using System.Text.Json.Nodes;
using Aims.Data;
using Aims.Tests.Support;

namespace Aims.Tests.Rules;

/// <summary>Rules against a catalogue, over the small corpus.</summary>
public sealed class RuleCheckTests
{
    [Fact]
    public void A_duty_that_no_rule_imposes_is_a_fault_once_rules_speak_of_its_law() =>
        Assert.Equal([(FaultCode.DutyNotReached, "No rule imposes 'law:Art.2'.")], Check("law:Art.1").Select(f => (f.Code, f.Message)));

    [Fact]
    public void Duties_are_reached_by_themselves_from_above_and_from_below() => Assert.Empty(Check("law:Art.1", "law:Art.2"));

    [Fact]
    public void A_duty_that_is_listed_with_a_reason_needs_no_rule() =>
        Assert.Empty(Check(["law:Art.1(1)", "law:Art.1(2)"], """{ "unreached": [ { "provisions": ["law:Art.2"], "reason": "Nobody affixes marks." } ] }"""));

    [Fact]
    public void A_rule_that_names_no_provision_of_the_catalogue_is_a_fault() =>
        Assert.Contains(Check("law:Art.1", "law:Art.2", "law:Art.3"), f => f.Code == FaultCode.UnknownRuleProvision && f.File == "rules/applicability/law.json" && f.Path == "$.Rules[0]");

    [Fact]
    public void A_rule_that_imposes_a_provision_of_a_standard_is_a_fault() =>
        Assert.Contains(Check("law:Art.1", "law:Art.2", "std:4.1"), f => f.Code == FaultCode.VoluntaryBinds && f.Message == "'std:4.1' belongs to no law.");

    [Theory]
    [InlineData("std", false)]
    [InlineData("law", true)]
    [InlineData("nobody", true)]
    public void Only_a_voluntary_framework_is_called_relevant(string framework, bool isFault)
    {
        var rule = new JsonObject
        {
            ["RuleName"] = "r", ["Expression"] = "organisation.makesThings",
            ["Properties"] = new JsonObject { ["forEach"] = "organisation", ["relevant"] = new JsonArray(framework), ["citation"] = new JsonArray("law:Art.1"), ["reason"] = "Because." },
        };
        Assert.Equal(isFault, Check(rule, null).Any(f => f.Code == FaultCode.VoluntaryBinds));
    }

    [Fact]
    public void A_requirement_of_a_law_has_to_be_reached_like_an_obligation()
    {
        var corpus = new SmallCorpus();
        corpus.Provision(3)["force"] = "requirement";
        Assert.Equal(FaultCode.DutyNotReached, Assert.Single(Check(["law:Art.1"], null, corpus)).Code);
    }

    [Theory]
    [InlineData("displaces", "law:Art.1(2)", "law:Art.2", true)]
    [InlineData("deems", "law:Art.1(2)", "law:Art.2", true)]
    [InlineData("complements", "law:Art.1(2)", "law:Art.2", false)]
    [InlineData("displaces", "law:Art.1", "law:Art.2", false)]
    [InlineData("displaces", "law:Art.1", "law:Art.1(1)#relevant", false)]
    [InlineData("displaces", "std:A.1", "law:Art.2", false)]
    public void A_link_that_displaces_or_deems_is_a_fault_unless_a_rule_that_cites_it_treats_what_it_speaks_of(string kind, string from, string to, bool isFault)
    {
        var corpus = new SmallCorpus();
        corpus.Crosswalk["statutory"] = new JsonArray(new JsonObject
        {
            ["from"] = from, ["to"] = to, ["kind"] = kind, ["why"] = "The law itself says so, in so many words of its own.", ["sources"] = new JsonArray("src"),
            ["review"] = "draft", ["basis"] = new JsonObject { ["from"] = "primary", ["to"] = "primary" },
        });
        if (from[..4] == to[..4])
        {
            var own = new JsonObject { ["from"] = "law", ["to"] = "law", ["mappings"] = new JsonArray(), ["statutory"] = corpus.Crosswalk["statutory"]!.DeepClone() };
            corpus.Crosswalk.Remove("statutory");
            corpus.Files["crosswalks/law--law.json"] = Encoding.UTF8.GetBytes(own.ToJsonString());
        }

        var faults = Check(["law:Art.1", "law:Art.2"], null, corpus);
        if (isFault) Assert.Equal((FaultCode.StatutoryLinkUnused, "crosswalks/law--law.json", "$.statutory[0]"), Assert.Single(faults.Select(f => (f.Code, f.File, f.Path))));
        else Assert.Empty(faults);
    }

    private static IReadOnlyList<Fault> Check(params string[] imposed) => Check(imposed, null);

    private static IReadOnlyList<Fault> Check(string[] imposed, string? unreached, SmallCorpus? changed = null)
    {
        var rule = new JsonObject
        {
            ["RuleName"] = "r",
            ["Expression"] = "organisation.makesThings",
            ["Properties"] = new JsonObject
            {
                ["forEach"] = "organisation", ["imposes"] = new JsonArray([.. imposed.Select(i => JsonValue.Create(i))]), ["role"] = "provider",
                ["citation"] = new JsonArray("law:Art.1"), ["reason"] = "Because.", ["applies"] = new JsonArray(new JsonObject { ["from"] = "2025-01-01" }),
            },
        };
        return Check(rule, unreached, changed);
    }

    private static IReadOnlyList<Fault> Check(JsonObject rule, string? unreached, SmallCorpus? changed = null)
    {
        var corpus = changed ?? new SmallCorpus();
        corpus.Files["rules/facts.json"] = Encoding.UTF8.GetBytes("""{ "facts": [ { "path": "organisation.makesThings", "type": "boolean", "question": "Do you?" } ] }""");
        corpus.Files["rules/applicability/law.json"] = Encoding.UTF8.GetBytes(new JsonObject { ["WorkflowName"] = "law", ["Rules"] = new JsonArray(rule) }.ToJsonString());
        if (unreached is not null) corpus.Files["rules/unreached.json"] = Encoding.UTF8.GetBytes(unreached);
        return corpus.Check();
    }
}
