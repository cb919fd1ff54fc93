using Aims.Graph;
using FsCheck;
using FsCheck.Fluent;

namespace Aims.Tests.Support;

/// <summary>Generators of random networks.</summary>
internal static class Networks
{
    /// <summary>Any rows between five to fourteen duties, some split into aspects, some joined; not always consistent.</summary>
    public static Arbitrary<Network> Any { get; } = Arb.From(
        from count in Gen.Choose(5, 14)
        from rows in Gen.ListOf(from f in Gen.Choose(0, count - 1) from t in Gen.Choose(0, count - 1) from r in Gen.Choose(0, 3) select (f, r, t))
        from joints in Gen.ListOf(from t in Gen.Choose(0, count - 1) from m in Gen.SubListOf(Enumerable.Range(0, count)) from r in Gen.Choose(0, 1) select (t, m, r))
        from whole in Gen.Choose(0, count - 1)
        from parts in Gen.SubListOf(Enumerable.Range(0, count))
        select Build(count, rows, joints, whole, parts),
        Shrink);

    private static Network Build(
        int count, IEnumerable<(int F, int R, int T)> rows, IEnumerable<(int T, List<int> M, int R)> joints, int whole, IEnumerable<int> parts)
    {
        var network = new Network(count);
        foreach (var (f, r, t) in rows)
            if (f != t) network.Add(f, (Relation)r, t);
        foreach (var (t, m, r) in joints.Take(3))
            if (m.Where(x => x != t).Take(3).ToArray() is { Length: > 1 } members) network.AddJoint(members, r == 0 ? Relation.Equal : Relation.Superset, t);
        if (parts.Where(p => p != whole).Take(4).ToArray() is { Length: > 1 } own) network.AddParts(whole, own);
        return network;
    }

    /// <summary>A failing network is made smaller by leaving out one row, joint or split at a time.</summary>
    private static IEnumerable<Network> Shrink(Network network)
    {
        for (var i = 0; i < network.Rows.Count; i++) yield return Without(network, row: i);
        for (var i = 0; i < network.Joints.Count; i++) yield return Without(network, joint: i);
        if (network.Parts.Count > 0) yield return Without(network, parts: true);
    }

    private static Network Without(Network network, int row = -1, int joint = -1, bool parts = false)
    {
        var smaller = new Network(network.Count);
        for (var i = 0; i < network.Rows.Count; i++)
            if (i != row) smaller.Add(network.Rows[i].From, network.Rows[i].Relation, network.Rows[i].To);
        for (var i = 0; i < network.Joints.Count; i++)
            if (i != joint) smaller.AddJoint(network.Joints[i].Members, network.Joints[i].Relation, network.Joints[i].To);
        if (!parts)
            foreach (var (whole, own) in network.Parts) smaller.AddParts(whole, own);
        return smaller;
    }
}
