using System.Text.Json.Nodes;
using Aims.Facts;
using Aims.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Aims.Tests.Rules.Laws;

public sealed class PlanLawTests
{
    private static readonly ParameterSource Shared = new("shared", "organisation.a && !organisation.b", "$");

    [Fact]
    public void The_plan_says_what_the_definition_says() => ForAllWorlds(world =>
    {
        var rules = world.Rules(4);
        var book = SmallWorld.Book(rules);
        // More profiles than a block holds, so that words, blocks and segments all have borders.
        var profiles = Enumerable.Range(0, world.Random.Next(60) == 0 ? 700 : 40).Select(_ => SmallWorld.Read(world.Profile(0.7))).ToArray();
        var prepared = book.Prepare(profiles, SmallWorld.KnownOn);
        prepared.Evaluate();
        for (var at = 0; at < profiles.Length; at++)
            foreach (var rule in book.Rules)
            {
                var naive = new NaiveEvaluator(profiles[at], SmallWorld.KnownOn, [Shared]);
                Assert.Equal(profiles[at].Count(rule.Scope), prepared.CountOf(rule, at));
                for (var row = 0; row < profiles[at].Count(rule.Scope); row++)
                    if (naive.Evaluate(TextOf(rules, rule), rule.Scope, row) is var expected && expected != prepared[rule, at, row])
                        Assert.Fail($"{TextOf(rules, rule)} is {prepared[rule, at, row]}, by definition {expected}");
            }
    });

    [Fact]
    public void Learning_decides_and_never_reverses() => ForAllWorlds(world =>
    {
        var book = SmallWorld.Book(world.Rules(6));
        var more = world.Profile(1);
        var less = (JsonObject)more.DeepClone();
        Forget(less, world);
        var (before, after) = (SmallWorld.Read(less), SmallWorld.Read(more));
        var prepared = book.Prepare([before, after], SmallWorld.KnownOn);
        prepared.Evaluate();
        foreach (var rule in book.Rules)
            for (var row = 0; row < before.Count(rule.Scope); row++)
                Assert.True(prepared[rule, 0, row] == Truth.Unknown || prepared[rule, 0, row] == prepared[rule, 1, row]);
    });

    [Fact]
    public void The_order_of_rules_systems_and_members_says_nothing() => ForAllWorlds(world =>
    {
        var rules = world.Rules(5);
        var profile = world.Profile(0.7);
        var turned = Reverse(profile);
        var (straight, reversed) = (SmallWorld.Book(rules), SmallWorld.Book(rules.AsEnumerable().Reverse()));
        var (a, b) = (straight.Prepare([SmallWorld.Read(profile)], SmallWorld.KnownOn), reversed.Prepare([SmallWorld.Read(turned)], SmallWorld.KnownOn));
        a.Evaluate();
        b.Evaluate();
        foreach (var rule in straight.Rules)
        {
            var twin = reversed.Rules.Single(r => r.Name == rule.Name);
            var count = a.CountOf(rule, 0);
            for (var row = 0; row < count; row++) Assert.Equal(a[rule, 0, row], b[twin, 0, count - 1 - row]);
        }
    });

    /// <summary>Takes facts away: members, and items of lists that are then open.</summary>
    private static void Forget(JsonObject record, SmallWorld world)
    {
        foreach (var (name, value) in record.ToList())
        {
            if (value is JsonArray list && name is "systems" or "parts" or "models")
            {
                foreach (var item in ((JsonArray)value!).OfType<JsonObject>()) Forget(item, world);
                if (!world.Flip()) continue;
                // An item can only be forgotten from an open list, and only the last one keeps the others' positions.
                record.Remove("complete");
                if (((JsonArray)value).Count > 0) ((JsonArray)value).RemoveAt(((JsonArray)value).Count - 1);
            }
            else if (value is JsonObject inner) Forget(inner, world);
            else if (name is not "id" && world.Flip()) record.Remove(name);
        }
    }

    private static JsonObject Reverse(JsonObject record)
    {
        var turned = new JsonObject();
        foreach (var (name, value) in record.Reverse())
            turned[name] = value switch
            {
                JsonObject inner => Reverse(inner),
                JsonArray list => new JsonArray([.. list.Reverse().Select(i => i is JsonObject item ? Reverse(item) : i?.DeepClone())]),
                _ => value?.DeepClone(),
            };
        return turned;
    }

    private static string TextOf(List<(string Name, string Item, string Text)> rules, Rule rule) => rules.Single(r => r.Name == rule.Name).Text;

    internal static void ForAllWorlds(Action<SmallWorld> law) =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => law(new SmallWorld(seed))));
}
