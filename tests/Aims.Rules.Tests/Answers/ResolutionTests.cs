using Aims.Answers;
using Aims.Graph;
using FsCheck;
using FsCheck.Fluent;

namespace Aims.Tests.AnswersTests;

public sealed class ResolutionTests
{
    [Theory]
    [InlineData("A.7.4", "iso-42001:A.7.4")]
    [InlineData(" a.7.4 ", "iso-42001:A.7.4")]
    [InlineData("iso-42001:7.4", "iso-42001:7.4")]
    [InlineData("iso-27001:A.7.4", "iso-27001:A.7.4")]
    [InlineData("eu-ai-act:art. 10(3)", "eu-ai-act:Art.10(3)")]
    [InlineData("EU-AI-Act:Article 10 (3)", "eu-ai-act:Art.10(3)")]
    [InlineData("eu-ai-act:Art.10(3)#representative", "eu-ai-act:Art.10(3)#representative")]
    [InlineData("nist-ai-rmf:govern 1.1", "nist-ai-rmf:GOVERN 1.1")]
    [InlineData("eu-ai-act:Annex III(4)(a)", "eu-ai-act:Annex III(4)(a)")]
    public void What_a_person_types_is_resolved_to_the_full_id(string text, string id) =>
        Assert.Equal(id, Corpus.Shipped.Resolve(text).Id!.ToString());

    [Fact]
    public void A_short_id_that_the_default_framework_lacks_is_an_error_with_candidates_never_a_switch()
    {
        var resolution = Corpus.Shipped.Resolve("A.8.29");
        Assert.False(resolution.IsFound);
        Assert.Equal(["iso-27001:A.8.29"], resolution.Candidates.Select(c => c.ToString()));
        Assert.Contains("Security testing in development and acceptance", resolution.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A.7.44", "Did you mean iso-42001:A.7.4")]
    [InlineData("eu-ai-akt:Art.10", "Did you mean 'eu-ai-act'?")]
    [InlineData("eu-ai-act:Art.10(3)#representativ", "no aspect")]
    [InlineData("nonsense", "has no 'nonsense'")]
    [InlineData("", "has no ''")]
    public void A_mistyped_id_gets_an_error_that_says_what_may_have_been_meant(string text, string problem) =>
        Assert.Contains(problem, Corpus.Shipped.Resolve(text).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_question_about_an_unknown_id_throws_with_the_resolution()
    {
        var thrown = Assert.Throws<UnknownProvisionException>(() => Corpus.Shipped.Satisfies("A.8.29", Moment.On(2026, 11, 21)));
        Assert.NotEmpty(thrown.Resolution.Candidates);
        Assert.Throws<ArgumentException>(() => Corpus.Shipped.Satisfies("A.7.4", Moment.On(2026, 11, 21), "eu-ai-akt"));
    }

    [Fact]
    public void Every_id_of_the_corpus_resolves_to_itself_and_survives_the_round_trip_through_text()
    {
        foreach (var provision in Corpus.Shipped.Frameworks.SelectMany(f => f.Provisions))
        {
            Assert.Equal(provision.Id, Corpus.Shipped.Resolve(provision.Id.ToString()).Id);
            Assert.Equal(provision.Id, ProvisionId.Parse(provision.Id.ToString()));
            Assert.All(provision.Aspects, a => Assert.Equal(a.Id, ProvisionId.Parse(a.Id.ToString())));
        }
    }

    [Fact]
    public void Any_text_is_resolved_or_gets_a_problem_and_nothing_throws() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            var resolution = Corpus.Shipped.Resolve(text.Get);
            return resolution.IsFound ? resolution.Problem is null : !string.IsNullOrEmpty(resolution.Problem);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_id_that_is_null_is_refused_by_name()
    {
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => Corpus.Shipped.Find(null!)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => Corpus.Shipped.StatementOn(null!, "eu-ai-act")).ParamName);
    }
}
