using System.Globalization;
using System.Text.Json.Nodes;
using Aims.Answers.Assessments;
using Aims.Facts;
using Aims.Rules;

namespace Aims.Tests.Rules.Laws;

public sealed class InterviewLawTests
{
    [Fact]
    public void A_question_that_is_asked_can_change_a_verdict() => PlanLawTests.ForAllWorlds(world =>
    {
        var book = SmallWorld.Book(BooleanRules(world));
        var json = new JsonObject { ["organisation"] = world.Flip() ? new JsonObject { ["a"] = world.Flip() } : new JsonObject(), ["systems"] = new JsonArray(new JsonObject { ["id"] = "s0" }), ["complete"] = true };
        var questions = Assess(book, json).Questions;
        var completions = Completions(json).Select(c => (Json: c, Verdicts: Verdicts(book, c))).ToList();
        foreach (var question in questions)
            Assert.True(completions.GroupBy(c => Without(c.Json, question.Fact), c => c.Verdicts).Any(g => g.Distinct().Count() > 1), question.Fact);
        // And what is not asked cannot: once all questions are declined, nothing else is open.
        foreach (var fact in (string[])["organisation.a", "organisation.b", "systems[0].a"])
            if (!questions.Any(q => q.Fact == fact))
                Assert.All(completions.GroupBy(c => Without(c.Json, fact), c => c.Verdicts), g => Assert.Single(g.Distinct()));
    });

    [Fact]
    public void The_interview_ends() => PlanLawTests.ForAllWorlds(world =>
    {
        var book = SmallWorld.Book(world.Rules(4));
        var profile = SmallWorld.Read(world.Profile(0.3));
        var declined = new HashSet<string>();
        // Every fact of every item is asked for at most once.
        for (var left = SmallWorld.Vocabulary.Scopes.Sum(s => s.Facts.Count * profile.Count(s)); ; left--)
        {
            var questions = Assessment.Of(book, profile, SmallWorld.KnownOn, SmallWorld.KnownOn, declined: declined).Questions;
            if (questions.Count == 0) return;
            Assert.True(left > 0 && declined.Add(questions[0].Fact));
        }
    });

    [Fact]
    public void Facts_that_are_named_as_reasons_suffice_for_the_verdict() => PlanLawTests.ForAllWorlds(world =>
    {
        var book = SmallWorld.Book(world.Rules(4));
        var profile = SmallWorld.Read(world.Profile(0.8));
        var block = new Aims.Rules.Plans.LaneBlock(book.Plan, [profile], SmallWorld.KnownOn);
        block.Run();
        var explanation = new VerdictReasons(book.Plan, profile, block);
        foreach (var rule in book.Rules)
            for (var row = 0; row < profile.Count(rule.Scope); row++)
            {
                var truth = block.Read(rule.Literal, rule.Scope, row);
                if (truth == Truth.Unknown) continue;
                var reasons = explanation.Why(rule.Literal, rule.Scope, row).Select(f => f.Fact).ToHashSet();
                var bare = Keep(profile, explanation, reasons);
                var prepared = book.Prepare([bare], SmallWorld.KnownOn);
                prepared.Evaluate();
                Assert.Equal(truth, prepared[rule, 0, row]);
            }
    });

    private static Profile Keep(Profile profile, VerdictReasons explanation, HashSet<string> facts)
    {
        foreach (var fact in SmallWorld.Vocabulary.Facts)
            for (var row = 0; row < profile.Count(fact.Scope); row++)
                if (!facts.Contains(explanation.PathOf(new VerdictReasons.Reference(fact, row)))) profile = profile.With(fact, row, default);
        return profile;
    }

    private static List<(string, string, string)> BooleanRules(SmallWorld world)
    {
        string Text(int depth) => depth == 0 ? world.Pick("organisation.a", "organisation.b", "system.a")
            : world.Random.Next(3) switch { 0 => $"!({Text(depth - 1)})", 1 => $"({Text(depth - 1)} && {Text(depth - 1)})", _ => $"({Text(depth - 1)} || {Text(depth - 1)})" };
        return [.. Enumerable.Range(0, 2).Select(i => (string.Create(CultureInfo.InvariantCulture, $"r{i}"), "system", Text(3)))];
    }

    private static IEnumerable<JsonObject> Completions(JsonObject json)
    {
        for (var bits = 0; bits < 8; bits++)
        {
            var copy = (JsonObject)json.DeepClone();
            if (!Set((JsonObject)copy["organisation"]!, "a", (bits & 1) != 0) || !Set((JsonObject)copy["organisation"]!, "b", (bits & 2) != 0)) continue;
            Set((JsonObject)copy["systems"]![0]!, "a", (bits & 4) != 0);
            yield return copy;
        }
    }

    private static bool Set(JsonObject record, string name, bool value)
    {
        if (record[name] is { } stated) return stated.GetValue<bool>() == value;
        record[name] = value;
        return true;
    }

    private static string Without(JsonObject json, string fact)
    {
        var copy = (JsonObject)json.DeepClone();
        var record = fact.StartsWith("systems", StringComparison.Ordinal) ? copy["systems"]![0]! : copy["organisation"]!;
        ((JsonObject)record).Remove(fact[^1..]);
        return copy.ToJsonString();
    }

    private static string Verdicts(RuleBook book, JsonObject json)
    {
        var prepared = book.Prepare([SmallWorld.Read(json)], SmallWorld.KnownOn);
        prepared.Evaluate();
        return string.Join(',', book.Rules.Select(r => prepared[r, 0, 0]));
    }

    private static Assessment Assess(RuleBook book, JsonObject json) => Assessment.Of(book, SmallWorld.Read(json), SmallWorld.KnownOn, SmallWorld.KnownOn);
}
