using System.Globalization;
using System.Text.Json.Nodes;
using Aims.Answers.Assessments;

namespace Aims.Tests.Rules;

/// <summary>
/// The example profiles of <c>seeds/profiles</c> against what <c>tests/cases/profiles</c> works out by hand: for the AI Act
/// in the file itself, for another law in a section of its own, with ids of that law.
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
        Assert.Equal(((JsonObject)expected["subjects"]!).Select(s => (s.Key, s.Value!["headline"]!.GetValue<string>(), Words(s.Value["roles"]!))),
            answer.Subjects.Select(s => (s.Subject, s.Headline, string.Join(" ", s.Roles))));
        Assert.Equal(Listed(expected, "now"), Found(answer, DutyState.Now));
        Assert.Equal(Listed(expected, "later"), Found(answer, DutyState.Later));
        Assert.Equal(Listed(expected, "disputed"), Found(answer, DutyState.Disputed));
        Assert.Empty(Listed(expected, "notBinding").Except(answer.NotBinding.Select(b => $"{b.Subject} {b.Provision}")));
        Assert.Empty(Listed(expected, "undecided").Except(answer.Undecided.Select(b => $"{b.Subject} {b.Provision}")));
        Assert.Equal(Sections(expected).SelectMany(s => ((JsonArray?)s.Section["reliefs"] ?? []).Select(r => Full(s.Law, r!.GetValue<string>()))).Order(), answer.Reliefs.Select(r => r.Provision).Distinct().Order());
        Assert.Equal(Relevant(expected), answer.Relevant.Select(r => $"{r.Subject} {r.Framework}").Order(StringComparer.Ordinal));
        Assert.Equal(expected["conflicts"]!.GetValue<int>(), answer.Conflicts.Count);
    }

    private static IEnumerable<string> Found(Assessment answer, DutyState state) => answer.Binding.Where(b => b.State == state).Select(b => $"{b.Subject} {b.Provision}").Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Relevant(JsonObject expected) =>
        ((JsonObject?)expected["relevant"] ?? []).SelectMany(s => ((JsonArray)s.Value!).Select(f => $"{s.Key} {f!.GetValue<string>()}")).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Listed(JsonObject expected, string list) =>
        Sections(expected).SelectMany(l => ((JsonObject?)l.Section[list] ?? []).SelectMany(s => ((JsonArray)s.Value!).Select(p => $"{s.Key} {Full(l.Law, p!.GetValue<string>())}")))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<(string Law, JsonObject Section)> Sections(JsonObject expected) =>
        [("eu-ai-act", expected), .. ((JsonObject?)expected["laws"] ?? []).Select(s => (s.Key, (JsonObject)s.Value!))];

    /// <summary>A local id belongs to the law of its section.</summary>
    private static string Full(string law, string id) => id.Contains(':', StringComparison.Ordinal) ? id : $"{law}:{id}";

    private static string Words(JsonNode list) => string.Join(" ", ((JsonArray)list).Select(w => w!.GetValue<string>()));

    private static DateOnly Day(JsonNode node) => DateOnly.ParseExact(node.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
