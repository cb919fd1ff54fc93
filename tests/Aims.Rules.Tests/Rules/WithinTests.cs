using Aims.Answers.Assessments;

namespace Aims.Tests.Rules;

/// <summary>Asking for the duties of one law only.</summary>
public sealed class WithinTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly Aims.Facts.Profile Bank = Shipped.Profile(System.Text.Encoding.UTF8.GetString(Shipped.Bytes("seeds/profiles/bank.json")));

    [Theory]
    [InlineData("eu-ai-act")]
    [InlineData("gdpr")]
    [InlineData("nis2")]
    [InlineData("dora")]
    public void The_duties_of_one_law_are_those_of_all_laws_that_it_has(string law)
    {
        var (all, one) = (Assess(null), Assess(law));
        Assert.Equal(all.Binding.Where(b => IsOf(law, b.Provision)).Select(b => (b.Provision, b.Subject, b.Role)), one.Binding.Where(b => IsOf(law, b.Provision)).Select(b => (b.Provision, b.Subject, b.Role)));
        Assert.All(one.Binding, b => Assert.True(IsOf(law, b.Provision) || b.Because.Citation.Any(c => IsOf(law, c)), b.Provision));
        Assert.Equal(all.Subjects.Select(s => (s.Subject, s.Headline)), one.Subjects.Select(s => (s.Subject, s.Headline)));
    }

    [Fact]
    public void Only_questions_that_decide_something_of_the_law_are_asked()
    {
        var asked = Assessment.Of(Shipped.Book, Shipped.Profile("{}"), Today, Today, within: "dora").Questions;
        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, q => q.Fact is "organisation.personalData" or "systems" or "models");
    }

    private static bool IsOf(string law, string id) => id.StartsWith(law + ":", StringComparison.Ordinal);

    private static Assessment Assess(string? within) => Assessment.Of(Shipped.Book, Bank, Today, Today, within: within);
}
