using System.Text.Json.Nodes;
using Aims.Answers.Assessments;
using Aims.Facts;

namespace Aims.Tests.Rules;

public sealed class InterviewTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void The_empty_profile_is_unknown_binds_nothing_and_asks()
    {
        var answer = Assess("{}");
        Assert.Equal("unknown", Assert.Single(answer.Subjects).Headline);
        Assert.Empty(answer.Binding);
        Assert.Equal(["systems", "models"], answer.Questions.Take(2).Select(q => q.Fact));
    }

    [Fact]
    public void A_profile_that_closes_both_lists_is_out_of_scope_and_asks_nothing()
    {
        var answer = Assess("""{ "complete": true }""");
        Assert.Equal("out-of-scope", Assert.Single(answer.Subjects).Headline);
        Assert.Empty(answer.Questions);
    }

    [Fact]
    public void A_system_of_which_nothing_is_stated_is_unknown_never_minimal()
    {
        var answer = Assess("""{ "systems": [{ "id": "x" }], "complete": true }""");
        Assert.Equal(["system:x", "organisation"], answer.Subjects.Select(s => s.Subject));
        Assert.All(answer.Subjects, subject => Assert.Equal(("unknown", 0), (subject.Headline, subject.Regimes.Count)));
        Assert.Empty(answer.Binding);
        Assert.NotEmpty(answer.Questions);
    }

    [Fact]
    public void A_declined_question_is_not_asked_again()
    {
        var first = Assess("""{ "systems": [{ "id": "x" }] }""").Questions[^1].Fact;
        var profile = Shipped.Profile("""{ "systems": [{ "id": "x" }] }""");
        Assert.DoesNotContain(Assessment.Of(Shipped.Book, profile, Today, Today, declined: [first]).Questions, q => q.Fact == first);
    }

    public static TheoryData<string> OrdinarySystems => ["""{"roles":["deployer"]}""", """{"roles":["provider"]}""", """{"roles":["provider"],"annexIII":["4(a)"],"profiling":true}""", """{"roles":["provider"],"transparency":["interacts-with-persons"]}"""];

    [Theory]
    [MemberData(nameof(OrdinarySystems))]
    public void Answering_in_order_classifies_an_ordinary_system_in_at_most_fifteen_questions(string truth)
    {
        var interview = new Interview((JsonObject)JsonNode.Parse(truth)!);
        var asked = interview.Run(answer => answer.Subjects.Any(s => s.Subject.StartsWith("system", StringComparison.Ordinal) && s.Headline != "unknown"));
        Assert.True(asked.Count <= 15, string.Join(Environment.NewLine, asked));
    }

    [Fact]
    public void The_interview_ends_with_every_verdict_decided()
    {
        var interview = new Interview((JsonObject)JsonNode.Parse("""{"roles":["provider","deployer"],"annexIII":["4(a)"],"profiling":true}""")!);
        interview.Run(answer => answer.Questions.Count == 0);
        Assert.Empty(interview.Last.Undecided);
        Assert.All(interview.Last.Subjects, s => Assert.Empty(s.PossibleRegimes));
    }

    private static Assessment Assess(string json) => Assessment.Of(Shipped.Book, Shipped.Profile(json), Today, Today);
}
