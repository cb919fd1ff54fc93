using System.Globalization;
using System.Text.Json;
using Aims.Answers.Assessments;

namespace Aims.Tests.Rules;

/// <summary>The cases of <c>tests/cases/eu-ai-act/closed-world.json</c>: what the law gives for complete facts.</summary>
public sealed class ClosedWorldCaseTests
{
    private static readonly JsonElement File = JsonDocument.Parse(Shipped.Bytes("tests/cases/eu-ai-act/closed-world.json")).RootElement;

    private static readonly DateOnly Today = new(2026, 11, 21);

    public static TheoryData<string> Cases => [.. File.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("id").GetString()!)];

    public static TheoryData<string> DatedCases => [.. File.GetProperty("temporalCases").EnumerateArray().Select(c => c.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_complete_profile_is_classed_and_bound_as_the_law_has_it(string id)
    {
        var item = Find("cases", id);
        var expected = item.GetProperty("expected");
        var answer = Assess(item, Today, Today);
        var subject = Assert.Single(answer.Subjects, s => s.Subject != "organisation");
        Assert.Equal(expected.GetProperty("headline").GetString(), subject.Headline);
        Assert.Equal(Words(expected, "regimes").Order(), subject.Regimes.Order());
        Assert.Empty(subject.PossibleRegimes);
        Assert.Empty(answer.Undecided);
        Assert.Empty(answer.Questions);
        if (expected.GetProperty("role").GetString() is var role && role == "none") Assert.Empty(subject.Roles);
        else Assert.Contains(role, subject.Roles);
        foreach (var provision in Words(expected, "mustBind")) Assert.True(Binds(answer, provision), $"{provision} must bind");
        foreach (var provision in Words(expected, "mustNotBind")) Assert.False(provision == "*" ? answer.Binding.Count > 0 : Binds(answer, provision), $"{provision} must not bind");
        foreach (var provision in Words(expected, "disputedDates")) Assert.All(In(answer, provision), b => Assert.NotEmpty(b.Readings));
        CheckDates(expected, answer);
    }

    [Theory]
    [MemberData(nameof(DatedCases))]
    public void A_day_and_a_state_of_the_law_decide_what_binds_now(string id)
    {
        var item = Find("temporalCases", id);
        var answer = Assess(Find("cases", item.GetProperty("baseCase").GetString()!), Day(item, "asOf"), Day(item, "knownOn"));
        Assert.Equal(item.GetProperty("headline").GetString(), Assert.Single(answer.Subjects, s => s.Subject != "organisation").Headline);
        var now = answer.Binding.Where(b => b.State == DutyState.Now).ToList();
        foreach (var provision in Words(item, "mustBindNow")) Assert.Contains(now, b => IsIn(b.Provision, provision));
        foreach (var provision in Words(item, "mustNotBindNow")) Assert.DoesNotContain(now, b => IsIn(b.Provision, provision));
    }

    private static void CheckDates(JsonElement expected, Assessment answer)
    {
        foreach (var from in expected.GetProperty("from").EnumerateObject())
        {
            var day = DateOnly.ParseExact(from.Value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var duties = from.Name == "ChapterIII"
                ? answer.Binding.Where(b => Article(b.Provision) is >= 6 and <= 27).ToList()
                : [.. In(answer, from.Name)];
            Assert.NotEmpty(duties);
            Assert.All(duties, b => Assert.Equal(day, b.From));
        }
    }

    private static int Article(string provision) => !provision.StartsWith("eu-ai-act:Art.", StringComparison.Ordinal) ? 0 : int.Parse(provision["eu-ai-act:Art.".Length..].Split('(')[0].TrimEnd('a', 'b'), CultureInfo.InvariantCulture);

    private static Assessment Assess(JsonElement item, DateOnly asOf, DateOnly knownOn) =>
        Assessment.Of(Shipped.Book, Shipped.Profile(ClosedWorldProfile.Of(item.GetProperty("facts")).ToJsonString()), asOf, knownOn);

    private static IEnumerable<BindingDuty> In(Assessment answer, string provision) => answer.Binding.Where(b => IsIn(b.Provision, provision));

    private static bool Binds(Assessment answer, string provision) => In(answer, provision).Any();

    /// <summary>An article stands for itself and any provision in it; a paragraph also for an imposed whole article.</summary>
    private static bool IsIn(string id, string provision)
    {
        var full = "eu-ai-act:Art." + provision;
        return id == full || id.StartsWith(full + "(", StringComparison.Ordinal);
    }

    private static JsonElement Find(string list, string id) => File.GetProperty(list).EnumerateArray().Single(c => c.GetProperty("id").GetString() == id);

    private static DateOnly Day(JsonElement element, string name) => DateOnly.ParseExact(element.GetProperty(name).GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Words(JsonElement element, string name) => element.GetProperty(name).EnumerateArray().Select(v => v.GetString()!);
}
