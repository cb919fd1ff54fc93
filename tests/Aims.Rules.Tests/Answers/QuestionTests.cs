using Aims.Answers;
using Aims.Graph;
using Aims.Tests.Support;

namespace Aims.Tests.AnswersTests;

/// <summary>The questions on a small corpus whose answers can be read off: A.1 and A.2 together are Art.1(1), A.3 is part of Art.1(2), nothing reaches Art.2.</summary>
public sealed class QuestionTests
{
    private static readonly Moment Day = Moment.On(2026, 1, 1);
    private readonly Aims.Corpus _corpus = new SmallCorpus().Load();

    [Fact]
    public void One_aspect_alone_makes_a_duty_partial_and_the_other_aspect_is_left()
    {
        var finding = Assert.Single(_corpus.Satisfies("std:A.1", Day).Answers);
        Assert.Equal(Verdict.Partial, finding.Verdict);
        Assert.Equal(["law:Art.1(1)#relevant"], finding.Via.Select(v => v.ToString()));
        Assert.Equal(["law:Art.1(1)#complete"], finding.Remainder.Select(r => r.Part.ToString()));
    }

    [Fact]
    public void All_aspects_together_make_a_duty_full_and_the_proof_says_so()
    {
        var answer = _corpus.Coverage(["std:A.1", "std:A.2"], ["law"], Day);
        var finding = answer.Answers.Single(f => f.Provision.Id.Local == "Art.1(1)");
        Assert.Equal(Verdict.Full, finding.Verdict);
        Assert.Empty(finding.Remainder);
        Assert.Equal(
            ["in-place std:A.1", "superset law:Art.1(1)#relevant", "in-place std:A.2", "superset law:Art.1(1)#complete", "all-parts law:Art.1(1)"],
            finding.Proof.Steps.Select(s => $"{s.Relation} {s.To}"));
        Assert.Equal([1, 3], finding.Proof.Steps[^1].Premises);
    }

    [Fact]
    public void Full_partial_no_contribution_and_open_are_kept_apart()
    {
        var small = new SmallCorpus();
        small.Law["provisions"]!.AsArray().Add(System.Text.Json.Nodes.JsonNode.Parse("""
            {"id": "Art.3", "kind": "article", "title": "New", "summary": "Nobody has looked at this.", "force": "obligation", "binds": ["provider"], "applies": [{"from": "2025-01-01"}]}
            """));
        var answer = small.Load().Coverage(["std:A.1", "std:A.2", "std:A.3"], ["law"], Day);
        Assert.Equal(
            ["Art.1(1) Full", "Art.1(2) Partial", "Art.2 NoContribution", "Art.3 Open"],
            answer.Answers.Select(f => $"{f.Provision.Id.Local} {f.Verdict}"));
        Assert.Equal(new CoverageCounts(1, 1, 1, 1), answer.Counts);
        Assert.Equal("The standard knows nothing of marks on products.", answer.Answers[2].Statement!.Why);
    }

    [Fact]
    public void What_remains_of_a_duty_without_aspects_is_what_the_row_says() =>
        Assert.Equal("Answering to the authority.", _corpus.Satisfies("std:A.3", Day).Answers.Single().Remainder.Single().Text);

    [Fact]
    public void Satisfied_by_lists_every_provision_that_reaches_the_duty_and_what_all_leave_over()
    {
        var answer = _corpus.SatisfiedBy("law:Art.1", Day);
        Assert.Equal(["std:A.1", "std:A.2", "std:A.3"], answer.Answers.Select(s => s.Provision.Id.ToString()));
        Assert.All(answer.Answers, s => Assert.Equal(Verdict.Partial, s.Verdict));
        Assert.Equal(["Art.1(1) Full", "Art.1(2) Partial"], answer.Together.Select(f => $"{f.Provision.Id.Local} {f.Verdict}"));
    }

    [Fact]
    public void Satisfied_by_and_satisfies_agree_on_the_whole_shipped_corpus()
    {
        var day = Moment.On(2028, 12, 31);
        foreach (var duty in Corpus.Shipped.FindFramework("eu-ai-act")!.Provisions.Where(p => p.IsDuty && p.ExistsAt(day)))
        {
            var by = Corpus.Shipped.SatisfiedBy(duty.Id.ToString(), day, "iso-42001").Answers.Where(s => s.Findings.Any(f => f.Provision == duty)).Select(s => s.Provision).ToHashSet();
            var direct = Satisfiers.Value.Where(pair => pair.Duties.Contains(duty)).Select(pair => pair.Control).ToHashSet();
            Assert.Equal(direct, by);
        }
    }

    private static readonly Lazy<List<(Provision Control, HashSet<Provision> Duties)>> Satisfiers = new(() =>
        [.. Corpus.Shipped.FindFramework("iso-42001")!.Provisions.Where(p => p.IsDuty)
            .Select(p => (p, Corpus.Shipped.Satisfies(p.Id.ToString(), Moment.On(2028, 12, 31), "eu-ai-act").Answers.Select(f => f.Provision).ToHashSet()))]);

    [Fact]
    public void A_provision_that_is_not_in_the_text_on_the_day_satisfies_nothing_and_the_answer_says_why()
    {
        var answer = Corpus.Shipped.Satisfies("eu-ai-act:Art.10(5)", Moment.On(2026, 11, 21));
        Assert.Empty(answer.Answers);
        Assert.Contains("not part of the text on that day", answer.Summary.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_duties_that_bind_the_role_are_judged()
    {
        var answer = Corpus.Shipped.Coverage(["A.7.4"], ["eu-ai-act"], Moment.On(2026, 11, 21), ["deployer"]);
        Assert.NotEmpty(answer.Answers);
        Assert.All(answer.Answers, f => Assert.Contains(f.Provision.Binds, r => r.Id == "deployer"));
    }

    [Fact]
    public void A_question_about_one_aspect_is_answered_for_that_aspect_alone()
    {
        Assert.Equal(Verdict.Full, Assert.Single(_corpus.Explain("std:A.1", "law:Art.1(1)#relevant", Day).Forward).Verdict);
        Assert.Empty(_corpus.Explain("std:A.1", "law:Art.1(1)#complete", Day).Forward);
        Assert.Equal(["std:A.2"], _corpus.SatisfiedBy("law:Art.1(1)#complete", Day).Answers.Select(s => s.Provision.Id.ToString()));
        Assert.Equal(["law:Art.1(1)#complete"], Assert.Single(_corpus.Coverage(["std:A.1"], ["law:Art.1(1)#complete"], Day).Answers).Remainder.Select(r => r.Part.ToString()));
    }

    [Fact]
    public void Before_a_law_was_published_nobody_knew_its_duties()
    {
        Assert.Empty(Corpus.Shipped.Satisfies("A.7.4", new Moment(new(2027, 1, 1), new(2024, 7, 11)), "eu-ai-act").Answers);
        Assert.NotEmpty(Corpus.Shipped.Satisfies("A.7.4", new Moment(new(2027, 1, 1), new(2024, 7, 12)), "eu-ai-act").Answers);
    }

    [Fact]
    public void What_holds_no_duty_cannot_be_in_place_and_shows_nothing_to_be_without_contribution()
    {
        var answer = Corpus.Shipped.Coverage(["eu-ai-act:Art.3"], ["iso-42001"], Moment.On(2026, 11, 21));
        Assert.Equal(answer.Counts.Duties, answer.Counts.Open);
        Assert.Contains("Not counted", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_row_on_a_duty_does_not_make_the_rest_of_it_reviewed_unless_the_crosswalk_is_complete()
    {
        var small = new SmallCorpus();
        small.Crosswalk["mappings"]!.AsArray().RemoveAt(1);
        Assert.Equal(Verdict.Open, small.Load().Coverage(["std:A.3"], ["law:Art.1(1)"], Day).Answers.Single().Verdict);
        small.Crosswalk["complete"] = new System.Text.Json.Nodes.JsonArray("law");
        Assert.Equal(Verdict.NoContribution, small.Load().Coverage(["std:A.3"], ["law:Art.1(1)"], Day).Answers.Single().Verdict);
    }

    [Fact]
    public void Satisfies_and_coverage_count_the_same_duties()
    {
        foreach (var id in new[] { "A.7.4", "A.6.2.4", "6.1.2" })
        {
            var alone = Corpus.Shipped.Satisfies(id, Moment.On(2026, 11, 21), "eu-ai-act").Answers.Select(f => f.Provision.Id);
            var counted = Corpus.Shipped.Coverage([id], ["eu-ai-act"], Moment.On(2026, 11, 21)).Answers.Where(f => f.Verdict is Verdict.Full or Verdict.Partial).Select(f => f.Provision.Id);
            Assert.Equal(counted, alone);
        }
    }

    [Fact]
    public void Nothing_that_a_corpus_hands_out_can_be_changed()
    {
        foreach (var list in new object[]
        {
            Corpus.Shipped.Frameworks, Corpus.Shipped.Mappings, Corpus.Shipped.Mappings[0].From, Corpus.Shipped.Mappings[0].Sources,
            Corpus.Shipped.Frameworks[0].Provisions, Corpus.Shipped.Frameworks[0].Provisions[0].Children, Corpus.Shipped.Frameworks[1].Find("Art.10(3)")!.Aspects,
        })
        {
            Assert.True(((System.Collections.IList)list).IsReadOnly);
            Assert.Throws<NotSupportedException>(() => ((System.Collections.IList)list).Clear());
        }
    }

    [Fact]
    public void Roles_and_frameworks_that_do_not_exist_are_misuse()
    {
        Assert.Throws<ArgumentException>(() => Corpus.Shipped.Coverage(["A.7.4"], [], Moment.On(2026, 11, 21), ["Provider"]));
        Assert.Throws<ArgumentException>(() => Corpus.Shipped.StatementOn(ProvisionId.Parse("eu-ai-act:Art.43"), "nowhere"));
    }

    [Fact]
    public void Nothing_in_place_covers_nothing() =>
        Assert.Equal(0, Corpus.Shipped.Coverage([], ["eu-ai-act"], Moment.On(2026, 11, 21)).Counts.Full);

    [Fact]
    public void Explain_shows_the_rows_between_two_provisions_and_the_statements_where_there_are_none()
    {
        Assert.Equal(["std:A.1 superset law:Art.1(1)#relevant"], _corpus.Explain("std:A.1", "law:Art.1(1)", Day).Mappings.Select(m => m.Id));
        Assert.Contains("no counterpart", _corpus.Explain("std:A.1", "law:Art.2", Day).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_finds_provisions_whose_words_all_occur_titles_first()
    {
        var hits = Corpus.Shipped.Search("data quality", "iso-42001");
        Assert.Contains(hits, h => h.Provision.Id.Local == "A.7.4");
        Assert.Empty(Corpus.Shipped.Search("zebra crossing"));
        Assert.Empty(Corpus.Shipped.Search("  "));
    }
}
