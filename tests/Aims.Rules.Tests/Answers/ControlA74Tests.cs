using Aims.Answers;
using Aims.Answers.Json;
using Aims.Graph;
using Aims.Tests.Support;

namespace Aims.Tests.AnswersTests;

/// <summary>The first question of all: which obligations does control A.7.4 satisfy? The expectations were worked out by hand from the Act.</summary>
public sealed class ControlA74Tests
{
    private static readonly Moment Day = Moment.On(2026, 11, 21);

    [Fact]
    public void It_contributes_to_the_duties_on_data_and_meets_none_fully()
    {
        var answer = Corpus.Shipped.Satisfies("A.7.4", Day, "eu-ai-act");
        Assert.Equal(0, answer.Summary.Full);
        Assert.All(answer.Answers, f => Assert.Equal(Verdict.Partial, f.Verdict));
        var duties = answer.Answers.Select(f => f.Provision.Id.Local).ToList();
        Assert.All(new[] { "Art.10(2)(f)", "Art.10(2)(h)", "Art.10(3)", "Art.10(4)", "Art.17(1)(f)" }, duty => Assert.Contains(duty, duties));
        Assert.DoesNotContain(duties, d => d.StartsWith("Art.15", StringComparison.Ordinal));
        Assert.StartsWith($"A.7.4 alone fully meets 0 duties and contributes to {answer.Answers.Count}", answer.Summary.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_of_article_10_3_is_the_list_of_its_aspects_that_are_not_full()
    {
        var finding = Corpus.Shipped.Satisfies("A.7.4", Day).Answers.Single(f => f.Provision.Id.ToString() == "eu-ai-act:Art.10(3)");
        Assert.Contains(finding.Remainder, r => r.Part.ToString() == "eu-ai-act:Art.10(3)#representative");
        Assert.Equal(finding.Provision.Aspects.Count, finding.Remainder.Count);
        Assert.Equal(["provider"], finding.Provision.Binds.Select(r => r.Id));
    }

    [Theory]
    [InlineData("2026-06-01", "2026-08-02 annex-iii, 2027-08-02 annex-i")]
    [InlineData("2026-08-01", "2027-12-02 annex-iii, 2028-08-02 annex-i")]
    public void The_dates_are_those_of_the_law_as_published_by_the_day(string knownOn, string expected)
    {
        var day = DateOnly.Parse(knownOn, System.Globalization.CultureInfo.InvariantCulture);
        var finding = Corpus.Shipped.Satisfies("A.7.4", Moment.On(day)).Answers.Single(f => f.Provision.Id.ToString() == "eu-ai-act:Art.10(3)");
        Assert.Equal(expected, string.Join(", ", finding.From.Select(row => $"{row.Window.From:yyyy-MM-dd} {row.Condition!.Id}")));
    }

    [Fact]
    public void Clause_7_4_and_control_A_7_4_never_match_each_other()
    {
        var clause = Corpus.Shipped.Satisfies("7.4", Day);
        Assert.Equal("iso-42001:7.4", clause.Question.Id.ToString());
        Assert.DoesNotContain(clause.Answers.SelectMany(f => f.Proof.Steps), s => s.Mapping.StartsWith("iso-42001:A.7.4", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Corpus.Shipped.Satisfies("A.7.4", Day).Answers.SelectMany(f => f.Proof.Steps), s => s.Mapping.StartsWith("iso-42001:7.4", StringComparison.Ordinal));
    }

    [Fact]
    public void The_answer_names_the_other_framework_that_has_an_A_7_4() =>
        Assert.Contains(Corpus.Shipped.Satisfies("A.7.4", Day).Question.AlsoIn, id => id.ToString() == "iso-27001:A.7.4");

    [Fact]
    public void The_json_answer_is_as_approved()
    {
        var json = AnswerJson.Of(Corpus.Shipped.Satisfies("A.7.4", Day, "eu-ai-act"));
        Approval.Verify("satisfies-a-7-4.json", json.Replace(Corpus.Shipped.Version, "(version)", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_question_gives_the_same_bytes()
    {
        var first = AnswerJson.Of(Corpus.Shipped.Satisfies("A.7.4", Day));
        Assert.Equal(first, AnswerJson.Of(Corpus.Load(Repository.Root).Satisfies("A.7.4", Day)));
        Parallel.For(0, 64, _ => Assert.Equal(first, AnswerJson.Of(Corpus.Shipped.Satisfies("A.7.4", Day))));
    }
}
