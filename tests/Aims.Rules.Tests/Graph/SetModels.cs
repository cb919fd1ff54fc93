using Aims.Graph;

namespace Aims.Tests.Graph;

/// <summary>
/// All set models of four provisions. A model says which of the fifteen regions of the Venn diagram are inhabited
/// (region r lies in provision p if bit p of r is set); every provision is inhabited. What holds in every model of a
/// network is what the network entails.
/// </summary>
internal static class SetModels
{
    public const int Provisions = 4;
    public const int Pairs = 6;
    public const int Unstated = 5;

    /// <summary>Networks: one digit to base six for each pair; 0..4 is a relation, 5 says nothing.</summary>
    public const int Networks = 46656;

    public static readonly (int P, int Q)[] Pair = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)];

    /// <summary>What each network entails over all models that the condition admits; bit 16 p + S of a word is about provision p and the set S in place.</summary>
    public static Entailed[] Entail(Func<int, bool> admits)
    {
        var table = new Entailed[Networks];
        for (var model = 1; model < 1 << 15; model++)
        {
            if (!Inhabited(model) || !admits(model)) continue;
            var (full, overlap) = Facts(model);
            ref var entry = ref table[Key(model)];
            entry = entry.Consistent ? new(true, entry.Full & full, entry.Overlap & overlap) : new(true, full, overlap);
        }

        // A pair that says nothing admits the models of all five relations.
        for (int pair = 0, step = 1; pair < Pairs; pair++, step *= 6)
            for (var network = 0; network < Networks; network++)
                if (Digit(network, pair) == Unstated)
                    for (var relation = 1; relation <= Unstated; relation++)
                        table[network] = table[network].Or(table[network - (relation * step)]);
        return table;
    }

    public static int Digit(int network, int pair)
    {
        for (; pair > 0; pair--) network /= 6;
        return network % 6;
    }

    /// <summary>Whether, in the model, every region of the target lies in one of the members.</summary>
    public static bool Covers(int model, int members, int target) =>
        Regions(model).All(r => (r & (1 << target)) == 0 || (r & members) != 0);

    /// <summary>Whether, in the model, every region of the inner provision lies in the outer one.</summary>
    public static bool Contains(int model, int outer, int inner) => Covers(model, 1 << outer, inner);

    public static IEnumerable<int> Regions(int model)
    {
        for (var region = 1; region < 16; region++)
            if ((model & (1 << (region - 1))) != 0) yield return region;
    }

    private static bool Inhabited(int model) => Enumerable.Range(0, Provisions).All(p => Regions(model).Any(r => (r & (1 << p)) != 0));

    private static int Key(int model)
    {
        var key = 0;
        for (var pair = Pairs - 1; pair >= 0; pair--) key = (key * 6) + (int)RelationOf(model, Pair[pair].P, Pair[pair].Q);
        return key;
    }

    private static Relation RelationOf(int model, int p, int q)
    {
        bool both = false, onlyP = false, onlyQ = false;
        foreach (var region in Regions(model))
        {
            var (inP, inQ) = ((region & (1 << p)) != 0, (region & (1 << q)) != 0);
            both |= inP && inQ;
            onlyP |= inP && !inQ;
            onlyQ |= inQ && !inP;
        }

        return !both ? Relation.Disjoint
            : (onlyP, onlyQ) switch
            {
                (false, false) => Relation.Equal,
                (false, true) => Relation.Subset,
                (true, false) => Relation.Superset,
                _ => Relation.Intersects,
            };
    }

    private static (ulong Full, ulong Overlap) Facts(int model)
    {
        ulong full = 0, overlap = 0;
        for (var p = 0; p < Provisions; p++)
        {
            for (var inPlace = 1; inPlace < 16; inPlace++)
            {
                bool all = true, any = false;
                foreach (var region in Regions(model))
                {
                    if ((region & (1 << p)) == 0) continue;
                    var met = (region & inPlace) != 0;
                    all &= met;
                    any |= met;
                }

                if (all) full |= 1UL << ((16 * p) + inPlace);
                if (any) overlap |= 1UL << ((16 * p) + inPlace);
            }
        }

        return (full, overlap);
    }
}
