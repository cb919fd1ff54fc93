using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>The planes of some profiles, for one plan: a lane per profile, and per item of each list.</summary>
internal sealed class LaneBlock
{
    private readonly Plan _plan;

    /// <summary>Lays out the lanes of the profiles and encodes their atoms.</summary>
    public LaneBlock(Plan plan, ReadOnlySpan<Profile> profiles, DateOnly knownOn)
    {
        _plan = plan;
        var scopes = plan.Vocabulary.Scopes;
        (Planes, Words, Starts, Lanes, OneToOne) = (new ulong[scopes.Count][], new int[scopes.Count], new int[scopes.Count][], new int[scopes.Count], new bool[scopes.Count]);
        foreach (var scope in scopes)
        {
            Starts[scope.Index] = Layout(scope, profiles, out Lanes[scope.Index]);
            OneToOne[scope.Index] = scope.Parent is not null && Starts[scope.Index].Select((start, owner) => start == owner).All(same => same);
            Words[scope.Index] = Math.Max(1, (Lanes[scope.Index] + 63) >> 6);
            Planes[scope.Index] = new ulong[2 * plan.NodesPerScope[scope.Index] * Words[scope.Index]];
            Planes[scope.Index].AsSpan(0, Words[scope.Index]).Fill(ulong.MaxValue);
        }

        Encode(profiles, knownOn);
    }

    /// <summary>For each scope its planes, one behind the other, each of so many words.</summary>
    public ulong[][] Planes { get; }

    public int[] Words { get; }

    /// <summary>For each scope where the items of each owner begin, and behind the last owner the number of items.</summary>
    public int[][] Starts { get; }

    /// <summary>For each scope whether every owner has exactly one item.</summary>
    public bool[] OneToOne { get; }

    /// <summary>The number of lanes of each scope.</summary>
    public int[] Lanes { get; }

    public void Run() => _plan.Run(this);

    public Truth Read(int literal, FactScope scope, int lane)
    {
        // A literal of an owner holds of each of its items.
        var own = _plan.Node(literal).Scope;
        if (literal >> 1 != 0)
            for (; scope != own; scope = scope.Parent!) lane = OwnerOf(scope, lane);
        var (planes, words) = (Planes[scope.Index], Words[scope.Index]);
        var plane = _plan.PlaneOf(literal);
        if ((planes[plane * words + (lane >> 6)] >> lane & 1) != 0) return Truth.True;
        return (planes[(plane ^ 1) * words + (lane >> 6)] >> lane & 1) != 0 ? Truth.False : Truth.Unknown;
    }

    /// <summary>The lane of the owner of an item.</summary>
    public int OwnerOf(FactScope scope, int lane)
    {
        var starts = Starts[scope.Index];
        var at = Array.BinarySearch(starts, lane);
        if (at < 0) return ~at - 1;
        // Owners without items begin where the next owner begins: the last of them has the lane.
        while (at + 1 < starts.Length && starts[at + 1] == lane) at++;
        return at;
    }

    /// <summary>The lanes of one profile in a scope, from and up to, not including.</summary>
    public (int From, int To) RowsOf(FactScope scope, int profile)
    {
        if (scope.Parent is null) return (profile, profile + 1);
        var (from, to) = RowsOf(scope.Parent, profile);
        return (Starts[scope.Index][from], Starts[scope.Index][to]);
    }

    private static int[] Layout(FactScope scope, ReadOnlySpan<Profile> profiles, out int lanes)
    {
        var starts = new List<int> { 0 };
        lanes = 0;
        foreach (var profile in profiles)
        {
            var table = profile.Table(scope);
            if (scope.Parent is null)
            {
                lanes++;
                continue;
            }

            var row = 0;
            for (var owner = 0; owner < profile.Table(scope.Parent).Rows; owner++)
            {
                while (row < table.Rows && table.Parents[row] == owner) row++;
                starts.Add(lanes + row);
            }

            lanes += table.Rows;
        }

        return [.. starts];
    }

    private void Encode(ReadOnlySpan<Profile> profiles, DateOnly knownOn)
    {
        for (var index = 0; index < _plan.Atoms.Count; index++)
        {
            var atom = _plan.Atoms[index];
            var scope = atom.Scope;
            var words = Words[scope.Index];
            var isTrue = Planes[scope.Index].AsSpan(_plan.AtomPlanes[index] * words, words);
            var isFalse = Planes[scope.Index].AsSpan((_plan.AtomPlanes[index] + 1) * words, words);
            var lane = 0;
            foreach (var profile in profiles)
            {
                var rows = profile.Table(scope).Rows;
                for (var row = 0; row < rows; row++, lane++)
                {
                    var truth = atom.Evaluate(new LaneView(profile, scope, row, knownOn));
                    if (truth == Truth.True) isTrue[lane >> 6] |= 1UL << lane;
                    else if (truth == Truth.False) isFalse[lane >> 6] |= 1UL << lane;
                }
            }
        }
    }
}
