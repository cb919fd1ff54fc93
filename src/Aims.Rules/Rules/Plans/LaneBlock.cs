using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>The planes of some profiles, for one plan: a lane per profile, and per item of each list.</summary>
internal sealed class LaneBlock
{
    private readonly Plan _plan;

    /// <summary>Lays out the lanes of the profiles and encodes their atoms.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="profiles">The profiles.</param>
    /// <param name="knownOn">The day by which the law is known.</param>
    /// <param name="compact">True if the block keeps only facts and truths, and is evaluated in planes from elsewhere.</param>
    public LaneBlock(Plan plan, ReadOnlySpan<Profile> profiles, DateOnly knownOn, bool compact = false)
    {
        _plan = plan;
        var scopes = plan.Vocabulary.Scopes;
        (Planes, Words, Starts, Lanes) = (new ulong[scopes.Count][], new int[scopes.Count], new int[scopes.Count][], new int[scopes.Count]);
        foreach (var scope in scopes)
        {
            var at = scope.Index;
            Starts[at] = Layout(scope, profiles, out Lanes[at]);
            var words = (Lanes[at] + 63) >> 6;
            Words[at] = words <= 1 ? 1 : (words + PlaneOperations.Stride - 1) / PlaneOperations.Stride * PlaneOperations.Stride;
            Planes[at] = new ulong[2 * (compact ? plan.KeptSlots : plan.Slots)[at] * Words[at]];
            Planes[at].AsSpan(0, Words[at]).Fill(ulong.MaxValue);
        }

        Encode(profiles, knownOn);
    }

    /// <summary>For each scope its planes, one behind the other, each of so many words.</summary>
    public ulong[][] Planes { get; }

    public int[] Words { get; }

    /// <summary>For each scope where the items of each owner begin, and behind the last owner the number of items.</summary>
    public int[][] Starts { get; }

    /// <summary>The number of lanes of each scope.</summary>
    public int[] Lanes { get; }

    public void Run() => _plan.Run(this, Planes);

    /// <summary>Computes the truths of a compact block in the planes given, which are large enough for it.</summary>
    public void Run(ulong[][] planes)
    {
        for (var scope = 0; scope < planes.Length; scope++)
            Planes[scope].AsSpan(0, 2 * _plan.FactSlots[scope] * Words[scope]).CopyTo(planes[scope]);
        _plan.Run(this, planes);
        for (var scope = 0; scope < planes.Length; scope++)
        {
            var (from, to) = (2 * _plan.FactSlots[scope] * Words[scope], 2 * _plan.KeptSlots[scope] * Words[scope]);
            planes[scope].AsSpan(from, to - from).CopyTo(Planes[scope].AsSpan(from));
        }
    }

    public Truth Read(int literal, FactScope scope, int lane)
    {
        if (literal >> 1 == 0) return literal == PlanBuilder.True ? Truth.True : Truth.False;
        // A literal of an owner holds of each of its items.
        for (var own = _plan.Node(literal).Scope; scope != own; scope = scope.Parent!) lane = OwnerOf(scope, lane);
        var (plane, words) = (_plan.PlaneOf(literal), Words[scope.Index]);
        if (plane < 0) return ReadFolded(literal, scope, lane);
        var planes = Planes[scope.Index];
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

    /// <summary>An "and" that is part of another one has no planes; its operands say what it is.</summary>
    private Truth ReadFolded(int literal, FactScope scope, int lane)
    {
        var node = _plan.Node(literal);
        var (a, b) = (Read(node.A, scope, lane), Read(node.B, scope, lane));
        if (a == Truth.False || b == Truth.False) return (literal & 1) == 0 ? Truth.False : Truth.True;
        if (a == Truth.Unknown || b == Truth.Unknown) return Truth.Unknown;
        return (literal & 1) == 0 ? Truth.True : Truth.False;
    }

    private void Encode(ReadOnlySpan<Profile> profiles, DateOnly knownOn)
    {
        foreach (var node in _plan.AtomNodes)
        {
            var (plane, scope, atom) = (_plan.PlaneOf(node << 1), _plan.Node(node << 1).Scope, _plan.Atoms[_plan.Node(node << 1).Number]);
            var words = Words[scope.Index];
            var isTrue = Planes[scope.Index].AsSpan(plane * words, words);
            var isFalse = Planes[scope.Index].AsSpan((plane + 1) * words, words);
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
