using Aims.Facts;
using Aims.Rules.Plans;

namespace Aims.Rules;

/// <summary>
/// Profiles laid out as bit-planes for one rule book. Evaluation reads and writes these planes and allocates nothing.
/// Not safe for two threads at once.
/// </summary>
public sealed class PreparedProfiles
{
    /// <summary>Profiles per block: eight words of profiles keep the planes of all rules in the cache.</summary>
    private const int BlockSize = 512;

    private readonly LaneBlock[] _blocks;

    /// <summary>Planes in which all blocks are evaluated in turn; empty for a single block, which has its own.</summary>
    private readonly ulong[][] _planes = [];

    internal PreparedProfiles(Plan plan, ReadOnlySpan<Profile> profiles, DateOnly knownOn)
    {
        (Count, KnownOn) = (profiles.Length, knownOn);
        _blocks = new LaneBlock[(profiles.Length + BlockSize - 1) / BlockSize];
        for (var i = 0; i < _blocks.Length; i++)
            _blocks[i] = new LaneBlock(plan, profiles.Slice(i * BlockSize, Math.Min(BlockSize, profiles.Length - i * BlockSize)), knownOn, compact: _blocks.Length > 1);
        if (_blocks.Length > 1) _planes = [.. plan.Slots.Select((slots, scope) => new ulong[2 * slots * _blocks.Max(b => b.Words[scope])])];
    }

    /// <summary>The number of profiles.</summary>
    public int Count { get; }

    /// <summary>The day by which the law is known.</summary>
    public DateOnly KnownOn { get; }

    /// <summary>Evaluates all rules for all lanes. Allocates nothing.</summary>
    public void Evaluate()
    {
        if (_blocks is [var single]) single.Run();
        else
            foreach (var block in _blocks) block.Run(_planes);
    }

    /// <summary>The number of items of the rule's scope that a profile has: 1 for the organisation.</summary>
    public int CountOf(Rule rule, int profile)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var (block, at) = Find(profile);
        var (from, to) = block.RowsOf(rule.Scope, at);
        return to - from;
    }

    /// <summary>What the rule says of one item of one profile, after <see cref="Evaluate"/>.</summary>
    /// <param name="rule">A rule of the rule book.</param>
    /// <param name="profile">The position of the profile.</param>
    /// <param name="item">The position of the system or model in the profile; 0 for the organisation.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile or item.</exception>
    public Truth this[Rule rule, int profile, int item]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(rule);
            return Read(rule.Literal, rule.Scope, profile, item);
        }
    }

    internal Truth Read(int literal, FactScope scope, int profile, int item)
    {
        var (block, at) = Find(profile);
        var (from, to) = block.RowsOf(scope, at);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)item, (uint)(to - from), nameof(item));
        return block.Read(literal, scope, from + item);
    }

    private (LaneBlock Block, int Profile) Find(int profile)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)profile, (uint)Count, nameof(profile));
        return (_blocks[profile / BlockSize], profile % BlockSize);
    }
}
