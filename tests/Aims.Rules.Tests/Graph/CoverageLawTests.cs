using Aims.Graph;
using Aims.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Aims.Tests.Graph;

/// <summary>The laws of coverage on random networks.</summary>
public sealed class CoverageLawTests
{
    [Fact]
    public void The_engine_gives_what_the_naive_reference_gives() =>
        Prop.ForAll(Networks.Any, InPlace, (network, inPlace) =>
        {
            int[] have = [.. inPlace.Where(p => p < network.Count)];
            var (full, reached) = NaiveCoverage.Of(network, have);
            var (graph, nodeOf) = network.Freeze();
            using var reach = Reach.From(graph, [.. have.Select(p => nodeOf[p])]);
            return Enumerable.Range(0, network.Count).All(p =>
                reach.IsFull(nodeOf[p]) == full.Contains(p) && reach.IsReached(nodeOf[p]) == reached.Contains(p));
        }).Check(Runs);

    [Fact]
    public void The_order_of_mappings_is_irrelevant() =>
        Prop.ForAll(Networks.Any, InPlace, (network, inPlace) =>
        {
            var (one, nodeOf) = network.Freeze();
            var (other, _) = network.Freeze(rows => [.. rows.Reverse()]);
            int[] have = [.. inPlace.Where(p => p < network.Count).Select(p => nodeOf[p])];
            using var first = Reach.From(one, have);
            var full = first.FullNodes.ToArray();
            var overlap = first.OverlapNodes.ToArray();
            using var second = Reach.From(other, have.Reverse().ToArray());
            return full.Order().SequenceEqual(second.FullNodes.ToArray().Order()) && overlap.Order().SequenceEqual(second.OverlapNodes.ToArray().Order());
        }).Check(Runs);

    [Fact]
    public void Having_more_never_covers_less() =>
        Prop.ForAll(Networks.Any, InPlace, (network, inPlace) =>
        {
            var (graph, nodeOf) = network.Freeze();
            int[] more = [.. inPlace.Where(p => p < network.Count).Select(p => nodeOf[p])];
            using var less = Reach.From(graph, more.AsSpan(0, more.Length / 2));
            var full = less.FullNodes.ToArray();
            var overlap = less.OverlapNodes.ToArray();
            using var all = Reach.From(graph, more);
            return full.All(all.IsFull) && overlap.All(all.IsReached);
        }).Check(Runs);

    [Fact]
    public void What_is_full_stays_full_when_it_is_put_in_place_itself() =>
        Prop.ForAll(Networks.Any, InPlace, (network, inPlace) =>
        {
            var (graph, nodeOf) = network.Freeze();
            using var once = Reach.From(graph, [.. inPlace.Where(p => p < network.Count).Select(p => nodeOf[p])]);
            var full = once.FullNodes.ToArray();
            using var twice = Reach.From(graph, full);
            return full.Order().SequenceEqual(twice.FullNodes.ToArray().Order());
        }).Check(Runs);

    [Fact]
    public void Nothing_is_found_that_fails_in_the_sets_that_a_network_was_drawn_from() =>
        Prop.ForAll(DrawnSets, InPlace, (sets, inPlace) =>
        {
            var network = NetworkOf(sets);
            int[] have = [.. inPlace.Where(p => p < sets.Length)];
            var union = have.Aggregate(0, (all, p) => all | sets[p]);
            var (graph, nodeOf) = network.Freeze();
            using var reach = Reach.From(graph, [.. have.Select(p => nodeOf[p])]);
            return Enumerable.Range(0, sets.Length).All(p =>
                (!reach.IsFull(nodeOf[p]) || (sets[p] & ~union) == 0) && (!reach.IsReached(nodeOf[p]) || (sets[p] & union) != 0));
        }).Check(Runs);

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(2000);

    private static readonly Arbitrary<int[]> InPlace = Arb.From(
        Gen.ArrayOf(Gen.Choose(0, 13)).Select(a => a.Distinct().ToArray()), a => Enumerable.Range(0, a.Length).Select(i => a.Where((_, at) => at != i).ToArray()));

    /// <summary>Six to twelve sets of outcomes out of sixteen, none of them empty.</summary>
    private static readonly Arbitrary<int[]> DrawnSets = Arb.From(
        from count in Gen.Choose(6, 12) from sets in Gen.ArrayOf(Gen.Choose(1, 0xFFFF), count) select sets);

    /// <summary>Every third pair keeps its true relation; a few true unions become joint mappings.</summary>
    private static Network NetworkOf(int[] sets)
    {
        var network = new Network(sets.Length);
        for (var p = 0; p < sets.Length; p++)
            for (var q = p + 1; q < sets.Length; q++)
                if ((sets[p] + sets[q]) % 3 != 0) network.Add(p, RelationOf(sets[p], sets[q]), q);
        for (var p = 0; p + 2 < sets.Length; p++)
            if ((sets[p + 2] & ~(sets[p] | sets[p + 1])) == 0) network.AddJoint([p, p + 1], Relation.Superset, p + 2);
        return network;
    }

    private static Relation RelationOf(int p, int q) =>
        p == q ? Relation.Equal : (p & q) == 0 ? Relation.Disjoint : (p & ~q) == 0 ? Relation.Subset : (q & ~p) == 0 ? Relation.Superset : Relation.Intersects;
}
