using Aims.Graph;
using Aims.Tests.Support;

namespace Aims.Tests.CorpusTests;

/// <summary>The catalogues against ids, official titles, hierarchy and counts that were compiled independently (Reference/).</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Frameworks => [.. Directory.GetFiles(Path.Combine(Repository.Tests, "Reference"), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order()];

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Every_provision_of_the_reference_is_there_with_its_title_and_parent(string framework)
    {
        var catalogue = Corpus.Shipped.FindFramework(framework)!;
        var wrong = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Tests, "Reference", $"{framework}.txt")))
        {
            var (id, title, parent) = line.Split('|') is [var a, var b, var c] ? (a, b, c) : throw new FormatException(line);
            if (catalogue.Find(id) is not { } provision) wrong.Add($"{id} is missing");
            else if (title.Length > 0 && !string.Equals(title, provision.Title, StringComparison.OrdinalIgnoreCase)) wrong.Add($"{id} has the title '{provision.Title}', not '{title}'");
            else if (parent != (provision.Parent?.Id.Local ?? "")) wrong.Add($"{id} stands under '{provision.Parent?.Id.Local}', not '{parent}'");
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("iso-42001", "clause", 7)]
    [InlineData("iso-42001", "subclause", 36)]
    [InlineData("iso-42001", "control", 38)]
    [InlineData("iso-27001", "control", 93)]
    [InlineData("eu-ai-act", "chapter", 13)]
    [InlineData("eu-ai-act", "section", 16)]
    [InlineData("eu-ai-act", "article", 119)]
    [InlineData("eu-ai-act", "annex", 14)]
    [InlineData("eu-ai-act", "definition", 70)]
    [InlineData("gdpr", "article", 99)]
    [InlineData("gdpr", "chapter", 11)]
    [InlineData("gdpr", "section", 15)]
    [InlineData("gdpr", "definition", 26)]
    [InlineData("dora", "article", 64)]
    [InlineData("dora", "level-2-act", 12)]
    [InlineData("nis2", "article", 46)]
    [InlineData("nist-ai-rmf", "function", 4)]
    [InlineData("nist-ai-rmf", "category", 19)]
    [InlineData("nist-ai-rmf", "subcategory", 72)]
    [InlineData("nist-ai-600-1", "risk", 12)]
    [InlineData("nist-ai-600-1", "action", 212)]
    public void Counts_equal_the_reference(string framework, string kind, int count) =>
        Assert.Equal(count, Corpus.Shipped.FindFramework(framework)!.Provisions.Count(p => p.Kind == kind));

    [Fact]
    public void The_ai_act_has_ten_prohibited_practices() =>
        Assert.Equal(
            ["a", "b", "ba", "bb", "c", "d", "e", "f", "g", "h"],
            Act("Art.5(1)").Children.Where(p => p.Force == Force.Prohibition).Select(p => p.Id.Local["Art.5(1)(".Length..^1]));

    [Theory]
    [InlineData("iso-42001", "A.2.1")]
    [InlineData("iso-42001", "A.2.5")]
    [InlineData("iso-42001", "A.6.1.1")]
    [InlineData("iso-42001", "A.8.29")]
    [InlineData("iso-42001", "8.5")]
    [InlineData("iso-42001", "10.3")]
    [InlineData("eu-ai-act", "Art.5(1)(i)")]
    [InlineData("eu-ai-act", "Art.114")]
    [InlineData("eu-ai-act", "Annex III(9)")]
    [InlineData("nist-ai-rmf", "GOVERN 1.8")]
    [InlineData("nist-ai-rmf", "MAP 6")]
    [InlineData("gdpr", "Art.100")]
    [InlineData("iso-27001", "A.8.35")]
    public void Ids_that_other_catalogues_invent_are_not_there(string framework, string id) =>
        Assert.Null(Corpus.Shipped.FindFramework(framework)!.Find(id));

    [Theory]
    [InlineData("Art.4", "2026-11-21", "2025-02-02")]
    [InlineData("Art.5(1)(a)", "2026-11-21", "2025-02-02")]
    [InlineData("Art.5(1)(ba)", "2026-11-21", "2026-12-02")]
    [InlineData("Art.10(3)", "2026-06-01", "2026-08-02 annex-iii; 2027-08-02 annex-i")]
    [InlineData("Art.10(3)", "2026-08-01", "2027-12-02 annex-iii; 2028-08-02 annex-i")]
    [InlineData("Art.26(1)", "2026-11-21", "2027-12-02 annex-iii; 2028-08-02 annex-i")]
    [InlineData("Art.50(1)", "2026-11-21", "2026-08-02")]
    [InlineData("Art.50(2)", "2026-11-21", "2026-08-02; 2026-12-02 generator-before-2026-08-02")]
    [InlineData("Art.53(1)", "2026-11-21", "2025-08-02; 2027-08-02 gpai-before-2025-08-02")]
    [InlineData("Art.43(1)", "2026-11-21", "2026-08-02 [literal]; 2027-12-02 annex-iii [purposive]; 2028-08-02 annex-i [purposive]")]
    [InlineData("Art.72(1)", "2026-11-21", "2026-08-02 [literal]; 2027-12-02 annex-iii [purposive]; 2028-08-02 annex-i [purposive]")]
    [InlineData("Art.86(1)", "2026-11-21", "2026-08-02 [literal]; 2027-12-02 annex-iii [purposive]")]
    public void Dates_of_application_follow_article_113_as_published_by_the_day(string id, string knownOn, string expected)
    {
        var known = DateOnly.Parse(knownOn, System.Globalization.CultureInfo.InvariantCulture);
        var rows = Act(id).Applies.Where(row => row.Window.IsKnown(known))
            .Select(row => $"{row.Window.From:yyyy-MM-dd}{(row.Condition is { } c ? $" {c.Id}" : "")}{(row.Reading is { } r ? $" [{r}]" : "")}");
        Assert.Equal(expected, string.Join("; ", rows));
    }

    [Fact]
    public void Article_10_5_was_in_the_text_until_the_amendment_entered_into_force()
    {
        Assert.True(Act("Art.10(5)").ExistsAt(Moment.On(2026, 7, 26)));
        Assert.False(Act("Art.10(5)").ExistsAt(Moment.On(2026, 7, 27)));
        Assert.True(Act("Art.10(5)").ExistsAt(new Moment(new(2026, 9, 1), new(2026, 7, 1))));
        Assert.True(Act("Art.4a").ExistsAt(Moment.On(2026, 7, 27)));
        Assert.False(Act("Art.4a").ExistsAt(Moment.On(2026, 7, 26)));
    }

    [Fact]
    public void Every_binding_duty_of_a_law_says_whom_it_binds_and_from_when()
    {
        var incomplete = Corpus.Shipped.Frameworks.Where(f => f.Type == FrameworkType.Law).SelectMany(f => f.Provisions)
            .Where(p => p.IsDuty && (p.Binds.Count == 0 || p.Applies.Count == 0)).Select(p => p.Id.ToString());
        Assert.Empty(incomplete);
    }

    private static Provision Act(string local) => Corpus.Shipped.FindFramework("eu-ai-act")!.Find(local)!;
}
