using System.Globalization;
using System.Text.Json.Nodes;
using Aims.Answers.Assessments;
using Aims.Facts;

namespace Aims.Tests.Rules;

/// <summary>The cases of <c>tests/cases/*/profiles.json</c>: whole profiles and what the law of the folder makes of them, worked by hand.</summary>
public sealed class LawCaseTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Shipped.Root, "tests/cases"), "profiles.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var law = Path.GetFileName(Path.GetDirectoryName(file))!;
                foreach (var item in (JsonArray)Read(law)["cases"]!) cases.Add(law, item!["id"]!.GetValue<string>());
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_profile_comes_out_as_worked_by_hand(string law, string id)
    {
        var file = Read(law);
        var groups = (JsonObject)file["groups"]!;
        var item = (JsonObject)((JsonArray)file["cases"]!).Single(c => c!["id"]!.GetValue<string>() == id)!;
        var profile = (JsonObject)item["profile"]!.DeepClone();
        var closed = item["closed"]!.GetValue<bool>();
        if (closed) Close(profile);
        var answer = Assessment.Of(Shipped.Book, Shipped.Profile(profile.ToJsonString()), Day(item, "asOf"), Day(item, "knownOn"));
        foreach (var (subject, expected) in (JsonObject)item["subjects"]!)
        {
            var found = answer.Subjects.Single(s => s.Subject == subject);
            Assert.Equal(Words(expected!["roles"]), found.Roles);
            Assert.Equal(Words(expected["regimes"]), found.Regimes.Where(r => r == law));
        }

        Assert.Equal(Listed("now"), Bound(DutyState.Now));
        Assert.Equal(Listed("later"), Bound(DutyState.Later));
        Assert.Empty(Listed("notBinding").Except(answer.NotBinding.Select(b => $"{b.Subject} {b.Provision}")));
        var open = answer.Undecided.Select(b => $"{b.Subject} {b.Provision}").Where(IsOurs).ToList();
        Assert.Empty(Listed("undecided").Except(open));
        if (closed) Assert.Empty(open);
        Assert.Equal(Words(item["reliefs"]).Select(r => $"{law}:{r}").Order(StringComparer.Ordinal), answer.Reliefs.Select(r => r.Provision).Where(r => r.StartsWith(law + ":", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(item["conflicts"]!.GetValue<int>(), answer.Conflicts.Count(c => c.Between.Any(p => p.StartsWith(law + ":", StringComparison.Ordinal))));

        bool IsOurs(string duty) => duty.Contains($" {law}:", StringComparison.Ordinal);
        IEnumerable<string> Bound(DutyState state) => answer.Binding.Where(b => b.State == state).Select(b => $"{b.Subject} {b.Provision}").Where(IsOurs).Distinct().Order(StringComparer.Ordinal);
        IEnumerable<string> Listed(string list) => ((JsonObject?)item[list] ?? [])
            .SelectMany(s => Words(s.Value).SelectMany(w => w[0] == '@' ? Words(groups[w[1..]]) : [w]).Select(p => $"{s.Key} {law}:{p}")).Distinct().Order(StringComparer.Ordinal);
    }

    private static void Close(JsonObject profile)
    {
        PlainProfile.Fill((JsonObject)profile["organisation"]!, Shipped.Vocabulary.Root, "organisation.");
        profile["complete"] = true;
        foreach (var system in (JsonArray?)profile["systems"] ?? [])
        {
            PlainProfile.Fill((JsonObject)system!, Shipped.Vocabulary.FindScope("systems")!);
            system!["complete"] = true;
        }
    }

    private static JsonObject Read(string law) => (JsonObject)JsonNode.Parse(Shipped.Bytes($"tests/cases/{law}/profiles.json"))!;

    private static IEnumerable<string> Words(JsonNode? list) => ((JsonArray?)list ?? []).Select(w => w!.GetValue<string>());

    private static DateOnly Day(JsonObject item, string name) => DateOnly.ParseExact(item[name]?.GetValue<string>() ?? "2026-11-21", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
