using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.Facts;
using Aims.Rules;
using Aims.Tests.Support;

namespace Aims.Tests.Contracts;

/// <summary>
/// The contract of the rules in <c>tests/contracts/rules</c>: which rules are true of which profile. It is data, so that
/// any other engine or adapter can be held to it; here this library is. AIMS_APPROVE=1 writes it anew.
/// </summary>
public sealed class RuleContractTests
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Before and after the amendment of 2026 was published: a profile is judged on one of the two.</summary>
    private static readonly DateOnly[] Days = [new(2026, 6, 1), new(2026, 11, 21)];

    private static RuleBook Book => Corpus.Shipped.Rules;

    [Fact]
    public void Every_rule_says_of_every_profile_what_the_contract_says()
    {
        if (Environment.GetEnvironmentVariable("AIMS_APPROVE") == "1") Approval.VerifyFile(Profiles, WriteProfiles());
        var profiles = Read();
        foreach (var workflow in Book.Rules.GroupBy(r => r.Workflow, StringComparer.Ordinal))
            Approval.VerifyFile(FileOf(workflow.Key), WriteAnswers([.. workflow], profiles));
    }

    [Fact]
    public void Of_a_complete_profile_nothing_is_undecided()
    {
        var complete = Read().Where(p => p.IsComplete).Select(p => p.Id).ToHashSet();
        Assert.Empty(Answers().Where(a => a.Answer["unknown"] is not null && complete.Contains(a.Answer["profile"]!.GetValue<string>())).Select(a => a.Answer.ToJsonString()));
    }

    [Fact]
    public void Every_rule_is_true_of_some_complete_profile_and_false_of_another()
    {
        var complete = Read().Where(p => p.IsComplete).Select(p => p.Id).ToHashSet();
        Assert.True(complete.Count >= 210);
        foreach (var file in Answers().Where(a => complete.Contains(a.Answer["profile"]!.GetValue<string>())).GroupBy(a => a.Workflow))
            foreach (var (item, rules) in (JsonObject)JsonNode.Parse(File.ReadAllBytes(FileOf(file.Key)))!["rules"]!)
                foreach (var rule in ((JsonArray)rules!).Select(r => r!.GetValue<string>()))
                {
                    var answers = file.Where(a => IsOf(a.Answer, item)).Select(a => Words(a.Answer["true"]).Contains(rule)).ToHashSet();
                    Assert.True(answers.Count == 2, $"{file.Key}/{rule} is never {(answers.Contains(true) ? "false" : "true")}");
                }
    }

    private static string Profiles => Repository.File("tests", "contracts", "rules", "profiles.json");

    private static string FileOf(string workflow) => Repository.File(["tests", "contracts", "rules", .. $"{workflow}.json".Split('/')]);

    private static string WriteProfiles()
    {
        var generator = new CompleteProfiles();
        var text = new StringBuilder("{ \"profiles\": [\n");
        var around = Book.Rules.SelectMany(rule => new[] { true, false }.Select(truth => ($"{rule} {(truth ? "true" : "false")}", generator.Around(rule, truth, Day(rule, truth)), Day(rule, truth))));
        foreach (var (id, profile, knownOn) in generator.Seeds().Select((seed, i) => (seed.Id, seed.Profile, Days[i % 2])).Concat(around))
            text.Append(CultureInfo.InvariantCulture, $"{Row(new JsonObject { ["id"] = id, ["knownOn"] = Text(knownOn), ["complete"] = true, ["profile"] = profile })},\n");
        foreach (var file in Directory.EnumerateFiles(Repository.File("seeds", "profiles")).Select(f => $"seeds/profiles/{Path.GetFileName(f)}").Order(StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{Row(new JsonObject { ["id"] = file, ["knownOn"] = Text(Days[1]), ["complete"] = false, ["file"] = file })},\n");
        text.Length -= 2;
        return text.Append("\n] }\n").ToString();
    }

    /// <summary>A rule is asked about on a day on which it is known; one that is known on both is true on the later and false on the earlier.</summary>
    private static DateOnly Day(Rule rule, bool truth) => rule.IsKnownOn(Days[1]) && (truth || !rule.IsKnownOn(Days[0])) ? Days[1] : Days[0];

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<(string Id, DateOnly KnownOn, bool IsComplete, Profile Profile)> Read() =>
        [.. ((JsonArray)JsonNode.Parse(File.ReadAllBytes(Profiles))!["profiles"]!).Select(row =>
        {
            var json = row!["profile"] is JsonObject profile ? CompleteProfiles.Closed(profile)
                : File.ReadAllBytes(Repository.File(row["file"]!.GetValue<string>().Split('/')));
            var id = row["id"]!.GetValue<string>();
            return (id, DateOnly.ParseExact(row["knownOn"]!.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture), row["complete"]!.GetValue<bool>(), Corpus.Shipped.ReadProfile(json, id));
        })];

    private static string WriteAnswers(List<Rule> rules, List<(string Id, DateOnly KnownOn, bool IsComplete, Profile Profile)> profiles)
    {
        var scopes = rules.Select(r => r.Scope).Distinct().OrderBy(s => s.Index).ToList();
        var text = new StringBuilder($"{{ \"workflow\": \"{rules[0].Workflow}\", \"file\": \"{rules[0].File.Replace('\\', '/')}\",\n  \"rules\": {{\n");
        text.AppendJoin(",\n", scopes.Select(s => $"    \"{s.Item}\": {Row(List(rules.Where(r => r.Scope == s).Select(r => r.Name)))}")).Append("\n  },\n  \"answers\": [\n");
        var answers = new List<string>();
        foreach (var (id, knownOn, _, profile) in profiles)
        {
            var prepared = Book.Prepare([profile], knownOn);
            prepared.Evaluate();
            foreach (var scope in scopes)
                for (var i = 0; i < profile.Count(scope); i++)
                    answers.Add(Row(Answer(id, scope, i, [.. rules.Where(r => r.Scope == scope).Select(r => (r.Name, prepared[r, 0, i]))])));
        }

        return text.AppendJoin(",\n", answers).Append("\n] }\n").ToString();
    }

    private static JsonObject Answer(string profile, FactScope scope, int index, List<(string Rule, Truth Truth)> truths)
    {
        var answer = new JsonObject { ["profile"] = profile, ["item"] = scope.Parent is null ? scope.Item : $"{scope.Path}[{index}]", ["true"] = List(Named(Truth.True)) };
        if (Named(Truth.Unknown).Any()) answer["unknown"] = List(Named(Truth.Unknown));
        return answer;

        IEnumerable<string> Named(Truth truth) => truths.Where(t => t.Truth == truth).Select(t => t.Rule);
    }

    private static IEnumerable<(string Workflow, JsonObject Answer)> Answers() =>
        Book.Rules.Select(r => r.Workflow).Distinct().SelectMany(w => ((JsonArray)JsonNode.Parse(File.ReadAllBytes(FileOf(w)))!["answers"]!).Select(a => (w, (JsonObject)a!)));

    private static bool IsOf(JsonObject answer, string item)
    {
        var scope = Corpus.Shipped.Facts.ScopeOfItem(item)!;
        return answer["item"]!.GetValue<string>().Split('[')[0] == (scope.Parent is null ? scope.Item : scope.Path);
    }

    private static JsonArray List(IEnumerable<string> words) => [.. words.Select(w => (JsonNode)w)];

    private static List<string> Words(JsonNode? list) => [.. ((JsonArray)list!).Select(w => w!.GetValue<string>())];

    private static string Row(JsonNode node) => node.ToJsonString(Compact);
}
