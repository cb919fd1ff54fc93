using System.Text.Json;
using Aims.Answers.Assessments;
using Aims.Facts;

namespace Aims.Tests.Rules;

public sealed class TimeTests
{
    private const string Recruiter = """
        { "organisation": { "establishedIn": "union" },
          "systems": [ { "id": "cv", "isAiSystem": true, "roles": ["provider"], "unionLink": ["union-market"], "exclusions": [], "openSource": false, "prohibitedPractices": [],
            "annexI": [], "annexIII": ["4(a)"], "profiling": true, "onMarket": false, "complete": true } ],
          "complete": true }
        """;

    [Theory]
    [InlineData("2026-06-01", "2026-08-02")]
    [InlineData("2026-07-23", "2026-08-02")]
    [InlineData("2026-07-24", "2027-12-02")]
    [InlineData("2026-08-01", "2027-12-02")]
    public void The_high_risk_duties_of_an_Annex_III_system_start_when_the_law_as_known_says(string knownOn, string from) =>
        Assert.Equal(Day(from), Duty(Day("2026-08-15"), Day(knownOn), "eu-ai-act:Art.9").From);

    [Fact]
    public void Both_readings_of_a_disputed_date_are_cited()
    {
        var duty = Duty(Day("2026-11-21"), Day("2026-11-21"), "eu-ai-act:Art.47");
        Assert.Equal(DutyState.Disputed, duty.State);
        Assert.Null(duty.From);
        Assert.Equal([("literal", Day("2026-08-02")), ("with-the-high-risk-rules", Day("2027-12-02"))], duty.Readings.Select(r => (r.Reading, r.From)));
        Assert.All(duty.Readings, r => Assert.NotNull(r.Citation));
    }

    [Fact]
    public void A_dispute_is_over_once_every_reading_says_that_the_duty_binds() =>
        Assert.Equal(DutyState.Now, Duty(Day("2027-12-02"), Day("2026-11-21"), "eu-ai-act:Art.47").State);

    [Fact]
    public void A_day_of_first_placing_that_is_not_stated_leaves_the_date_undecided()
    {
        var answer = Assess(Recruiter.Replace("\"onMarket\": false", "\"onMarket\": true", StringComparison.Ordinal), Day("2026-11-21"), Day("2026-11-21"));
        var waiting = Assert.Single(answer.Undecided, u => u.Provision == "eu-ai-act:Art.9");
        Assert.True(waiting.DateOnly);
        Assert.Contains("systems[0].firstPlaced", waiting.WaitsFor);
        Assert.Contains(answer.Questions, q => q.Fact == "systems[0].firstPlaced");
    }

    [Fact]
    public void A_system_placed_before_the_rules_applied_is_not_bound_by_them_and_the_answer_says_why()
    {
        var answer = Assess(Recruiter.Replace("\"onMarket\": false", "\"onMarket\": true, \"firstPlaced\": \"2026-01-01\", \"significantDesignChange\": false, \"largeScaleItComponent\": false, \"forPublicAuthorities\": false", StringComparison.Ordinal), Day("2028-01-01"), Day("2026-11-21"));
        var free = Assert.Single(answer.NotBinding, u => u.Provision == "eu-ai-act:Art.9");
        Assert.Contains("eu-ai-act:Art.111(2)", free.Because.Citation);
        Assert.Contains(free.Because.Facts, f => f == new FactUsed("systems[0].firstPlaced", "2026-01-01"));
    }

    [Fact]
    public void The_timeline_lists_the_days_on_which_duties_begin()
    {
        var timeline = Timeline.Of(Shipped.Book, Shipped.Profile(Recruiter), Day("2026-11-21"));
        Assert.Equal([Day("2025-02-02"), Day("2026-08-02"), Day("2027-12-02")], timeline.Entries.Select(e => e.Date));
        Assert.Contains(timeline.Entries[^1].Begins, b => b.Provision == "eu-ai-act:Art.9");
        Assert.Contains(timeline.Entries[1].Disputed, b => b.Provision == "eu-ai-act:Art.47");
    }

    [Fact]
    public void A_binding_duty_names_rule_citation_and_facts()
    {
        var because = Duty(Day("2026-11-21"), Day("2026-11-21"), "eu-ai-act:Art.9").Because;
        Assert.Equal("eu-ai-act/systems/provider.requirements", because.Rule);
        Assert.Equal(["eu-ai-act:Art.16(a)"], because.Citation);
        Assert.Equal(["systems[0].isAiSystem", "systems[0].roles", "systems[0].unionLink", "systems[0].exclusions", "systems[0].openSource", "systems[0].annexIII", "systems[0].derogation"], because.Facts.Select(f => f.Fact));
    }

    [Fact]
    public void The_same_question_gives_the_same_bytes_in_the_documented_shape()
    {
        var json = Assess(Recruiter, Day("2026-11-21"), Day("2026-11-21")).ToJson();
        Assert.Equal(json, Assess(Recruiter, Day("2026-11-21"), Day("2026-11-21")).ToJson());
        var root = JsonDocument.Parse(json).RootElement;
        Assert.Equal(["corpus", "asOf", "knownOn", "subjects", "binding", "notBinding", "undecided", "reliefs", "conflicts", "relevant", "questions"], root.EnumerateObject().Select(m => m.Name));
        Assert.Equal("2026-11-21", root.GetProperty("asOf").GetString());
        Assert.Equal("now", root.GetProperty("binding")[0].GetProperty("state").GetString());
        Assert.Equal("high", root.GetProperty("subjects")[0].GetProperty("headline").GetString());
    }

    private static BindingDuty Duty(DateOnly asOf, DateOnly knownOn, string provision) => Assess(Recruiter, asOf, knownOn).Binding.Single(b => b.Provision == provision);

    private static Assessment Assess(string json, DateOnly asOf, DateOnly knownOn) => Assessment.Of(Shipped.Book, Shipped.Profile(json), asOf, knownOn);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
