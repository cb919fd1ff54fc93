using System.Text;
using Aims.Answers;
using Aims.Tests.Support;

namespace Aims.Tests.CorpusTests;

/// <summary>The answers to the stored questions are approved: a change of data that flips one is seen.</summary>
public sealed class StoredAnswerTests
{
    private static readonly IReadOnlyList<StoredQuestion> Questions =
        Corpus.ReadQuestions(File.ReadAllBytes(Repository.File("tests", "questions", "questions.json")), "questions.json");

    [Fact]
    public void The_answers_to_the_stored_questions_are_as_approved()
    {
        var text = new StringBuilder();
        foreach (var question in Questions)
        {
            text.Append($"{question}\n");
            var lines = question.Ask == "satisfies"
                ? Corpus.Shipped.Satisfies(question.Id, question.Moment, question.In).Answers.Select(f => $"{f.Verdict} {f.Provision.Id} via {string.Join(", ", f.Via)}")
                : Corpus.Shipped.SatisfiedBy(question.Id, question.Moment, question.In).Answers.Select(s => $"{s.Verdict} {s.Provision.Id} for {string.Join(", ", s.Findings.Select(f => f.Provision.Id.Local))}");
            foreach (var line in lines.DefaultIfEmpty("nothing")) text.Append($"  {line}\n");
        }

        Approval.Verify("stored-answers.txt", text.ToString());
    }

    [Fact]
    public void A_corpus_does_not_differ_from_itself() => Assert.Empty(Corpus.Shipped.CompareTo(Corpus.Shipped, Questions));

    [Fact]
    public void A_question_that_a_corpus_cannot_ask_is_reported_as_such()
    {
        var question = new StoredQuestion("satisfies", "std:A.9", null, Aims.Graph.Moment.On(2026, 1, 1));
        Assert.Equal("cannot be asked", Assert.Single(new SmallCorpus().Load().CompareTo(new SmallCorpus().Load(), [question])).Kind);
    }

    [Fact]
    public void A_changed_remark_or_link_is_a_change_of_data()
    {
        var after = new SmallCorpus();
        after.Provision(3)["notes"] = "A remark.";
        after.Crosswalk["statutory"] = System.Text.Json.Nodes.JsonNode.Parse("""
            [{"from": "law:Art.2", "to": "std:A.1", "kind": "cites", "why": "The law names the standard for this.", "sources": ["src"], "review": "draft", "basis": {"from": "primary", "to": "secondary"}}]
            """);
        Assert.Equal(
            ["provision changed law:Art.2", "link added law:Art.2 cites std:A.1"],
            new SmallCorpus().Load().CompareTo(after.Load(), []).Select(c => $"{c.What} {c.Kind} {c.Id}"));
    }

    [Fact]
    public void A_changed_row_shows_as_a_change_of_data_and_as_the_answers_that_it_flips()
    {
        var before = new SmallCorpus();
        var after = new SmallCorpus();
        after.Mapping(0)["to"] = "law:Art.1(2)";
        after.Mapping(0)["relation"] = "intersects";
        after.Mapping(0)["remains"] = "Much.";
        var question = new StoredQuestion("satisfies", "std:A.1", null, Aims.Graph.Moment.On(2026, 1, 1));
        Assert.Equal(
            [
                "mapping added std:A.1 intersects law:Art.1(2)", "mapping removed std:A.1 superset law:Art.1(1)#relevant",
                $"answer partial -> nothing {question}: law:Art.1(1)", $"answer nothing -> partial {question}: law:Art.1(2)",
            ],
            before.Load().CompareTo(after.Load(), [question]).Select(c => $"{c.What} {c.Kind} {c.Id}"));
    }
}
