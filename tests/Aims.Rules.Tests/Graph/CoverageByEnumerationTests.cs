using System.Text;
using Aims.Graph;
using Aims.Tests.Support;

namespace Aims.Tests.Graph;

/// <summary>Coverage is sound, and complete for plain networks: compared with all set models of four provisions.</summary>
public sealed class CoverageByEnumerationTests
{
    [Fact]
    public void Plain_networks_give_exactly_what_holds_in_every_model()
    {
        var entailed = SetModels.Entail(_ => true);
        var (unsound, gaps) = Compare(entailed, _ => { });
        Assert.Empty(unsound);
        Assert.Empty(gaps);
    }

    [Theory]
    [InlineData("joint of two, superset")]
    [InlineData("joint of two, equal")]
    [InlineData("joint of three, superset")]
    [InlineData("joint of three, equal")]
    [InlineData("exhaustive parent of two")]
    [InlineData("exhaustive parent of three")]
    public void Joint_mappings_and_exhaustive_parents_give_nothing_that_fails_in_a_model(string kind)
    {
        int[] members = kind.Contains("three", StringComparison.Ordinal) ? [0, 1, 2] : [0, 1];
        var mask = members.Sum(m => 1 << m);
        var exact = !kind.EndsWith("superset", StringComparison.Ordinal);
        var entailed = SetModels.Entail(model =>
            SetModels.Covers(model, mask, 3) && (!exact || members.All(m => SetModels.Contains(model, 3, m))));
        var (unsound, gaps) = Compare(entailed, network =>
        {
            if (kind.StartsWith("exhaustive", StringComparison.Ordinal)) network.AddParts(3, members);
            else network.AddJoint(members, exact ? Relation.Equal : Relation.Superset, 3);
        });
        Assert.Empty(unsound);
        var listed = new StringBuilder();
        listed.Append($"{kind}: {gaps.Count} consequences over {entailed.Count(e => e.Consistent)} consistent networks are not found: unions worked out backwards\n");
        listed.Append("(what is left of a union once a member is excluded). The answer then says less than could be proved, never more. Of each kind:\n");
        foreach (var gap in gaps.GroupBy(g => g.What).OrderBy(g => g.Key, StringComparer.Ordinal))
            listed.Append($"{gap.Key}: {gap.Count()}, for instance {gap.OrderBy(g => g.Rows.Length).ThenBy(g => g.Rows, StringComparer.Ordinal).First().Rows}\n");
        Approval.Verify($"gaps/{kind.Replace(", ", "-", StringComparison.Ordinal).Replace(' ', '-')}.txt", listed.ToString());
    }

    private static (List<string> Unsound, List<(string What, string Rows)> Gaps) Compare(Entailed[] entailed, Action<Network> extend)
    {
        var (unsound, gaps) = (new List<string>(), new List<(string, string)>());
        for (var key = 0; key < SetModels.Networks; key++)
        {
            if (!entailed[key].Consistent) continue;
            var network = new Network(SetModels.Provisions);
            for (var pair = 0; pair < SetModels.Pairs; pair++)
                if (SetModels.Digit(key, pair) is var relation and < SetModels.Unstated)
                    network.Add(SetModels.Pair[pair].P, (Relation)relation, SetModels.Pair[pair].Q);
            extend(network);
            var (graph, nodeOf) = network.Freeze();
            for (var inPlace = 1; inPlace < 16; inPlace++)
            {
                using var reach = Reach.From(graph, [.. Enumerable.Range(0, 4).Where(p => (inPlace & (1 << p)) != 0).Select(p => nodeOf[p])]);
                for (var p = 0; p < SetModels.Provisions; p++)
                {
                    Note(entailed[key].IsFull(p, inPlace), reach.IsFull(nodeOf[p]), "full", network, inPlace, p, unsound, gaps);
                    Note(entailed[key].IsOverlap(p, inPlace), reach.IsReached(nodeOf[p]), "overlap", network, inPlace, p, unsound, gaps);
                }
            }
        }

        return (unsound, gaps);
    }

    private static void Note(
        bool entailed, bool found, string what, Network network, int inPlace, int p, List<string> unsound, List<(string, string)> gaps)
    {
        if (entailed == found) return;
        var rows = $"{string.Join(", ", network.Rows.Select(r => $"{r.From} {r.Relation} {r.To}"))}; in place {string.Join(",", Enumerable.Range(0, 4).Where(i => (inPlace & (1 << i)) != 0))}: {p} {what}";
        if (found) unsound.Add(rows);
        else gaps.Add((what, rows));
    }
}
