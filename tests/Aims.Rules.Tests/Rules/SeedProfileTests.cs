using System.Globalization;
using System.Text.Json.Nodes;
using Aims.Answers.Assessments;

namespace Aims.Tests.Rules;

/// <summary>
/// The example profiles of <c>seeds/profiles</c> against what <c>tests/cases/profiles</c> works out by hand. An id without
/// a law is one of the AI Act; of the organisation only what the file states is compared.
/// </summary>
public sealed class SeedProfileTests
{
    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Path.Combine(Shipped.Root, "seeds/profiles")).Select(f => Path.GetFileNameWithoutExtension(f)).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_profile_comes_out_as_worked_by_hand(string name)
    {
        var expected = (JsonObject)JsonNode.Parse(Shipped.Bytes($"tests/cases/profiles/{name}.json"))!;
        var profile = Shipped.Profile(System.Text.Encoding.UTF8.GetString(Shipped.Bytes($"seeds/profiles/{name}.json")));
        var answer = Assessment.Of(Shipped.Book, profile, Day(expected["asOf"]!), Day(expected["knownOn"]!));
        var subjects = (JsonObject)expected["subjects"]!;
        Assert.Equal(subjects.Select(s => s.Key).Where(s => s != "organisation"), answer.Subjects.Select(s => s.Subject).Where(s => s != "organisation"));
        foreach (var (subject, value) in subjects) CheckSubject((JsonObject)value!, answer.Subjects.Single(s => s.Subject == subject));
        Assert.Equal(Listed(expected, "now"), Found(answer, DutyState.Now));
        Assert.Equal(Listed(expected, "later"), Found(answer, DutyState.Later));
        Assert.Equal(Listed(expected, "disputed"), Found(answer, DutyState.Disputed));
        Assert.Empty(Listed(expected, "notBinding").Except(answer.NotBinding.Select(b => $"{b.Subject} {b.Provision}")));
        Assert.Empty(Listed(expected, "undecided").Except(answer.Undecided.Select(b => $"{b.Subject} {b.Provision}")));
        Assert.Equal(((JsonArray)expected["reliefs"]!).Select(r => FullId(r!)).Order(), answer.Reliefs.Select(r => r.Provision).Distinct().Order());
        Assert.Equal(expected["conflicts"]!.GetValue<int>(), answer.Conflicts.Count);
    }

    private static void CheckSubject(JsonObject expected, AssessedSubject subject)
    {
        if (expected["headline"] is { } headline) Assert.Equal(headline.GetValue<string>(), subject.Headline);
        Assert.Equal(Words(expected["roles"]!), string.Join(" ", subject.Roles));
        if (expected["regimes"] is { } regimes) Assert.Equal(Words(regimes), string.Join(" ", subject.Regimes));
    }

    private static string FullId(JsonNode id) => id.GetValue<string>() is var text && text.Contains(':', StringComparison.Ordinal) ? text : "eu-ai-act:" + text;

    private static IEnumerable<string> Found(Assessment answer, DutyState state) => answer.Binding.Where(b => b.State == state).Select(b => $"{b.Subject} {b.Provision}").Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Listed(JsonObject expected, string list) =>
        ((JsonObject?)expected[list] ?? []).SelectMany(s => ((JsonArray)s.Value!).Select(p => $"{s.Key} {FullId(p!)}")).Order(StringComparer.Ordinal);

    private static string Words(JsonNode list) => string.Join(" ", ((JsonArray)list).Select(w => w!.GetValue<string>()));

    private static DateOnly Day(JsonNode node) => DateOnly.ParseExact(node.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
