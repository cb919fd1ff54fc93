using Aims.Facts;
using Aims.Rules.Plans;

namespace Aims.Answers.Assessments;

/// <summary>Finds, in an evaluated plan, the facts that suffice for a verdict and those that an open one waits for.</summary>
internal sealed class VerdictReasons(Plan plan, Profile profile, LaneBlock block)
{
    private readonly Dictionary<(int Literal, int Lane), HashSet<Reference>> _why = [];
    private readonly Dictionary<(int Literal, int Lane), IReadOnlySet<Reference>> _waitsFor = [];

    /// <summary>A fact of one item; one profile has one block, so a lane is a row.</summary>
    internal readonly record struct Reference(Fact Fact, int Row);

    /// <summary>Facts that suffice for what a literal is, which must be true or false.</summary>
    public IReadOnlyList<FactUsed> Why(int literal, FactScope scope, int lane)
    {
        var (own, at) = Owner(literal, scope, lane);
        return [.. Ordered(WhyOf(literal, own, at)).Select(r => new FactUsed(PathOf(r), FactText.Describe(r.Fact, profile.Table(r.Fact.Scope).Cell(r.Row, r.Fact))))];
    }

    /// <summary>The facts that an undecided literal waits for.</summary>
    public IReadOnlySet<Reference> WaitsFor(int literal, FactScope scope, int lane)
    {
        var (own, at) = Owner(literal, scope, lane);
        if (_waitsFor.TryGetValue((literal, at), out var known)) return known;
        var found = new HashSet<Reference>();
        Wait(literal, own, at, found, []);
        return _waitsFor[(literal, at)] = found;
    }

    public static IEnumerable<Reference> Ordered(IEnumerable<Reference> references) => references.OrderBy(r => r.Fact.Order).ThenBy(r => r.Row);

    /// <summary>The path of a fact in the profile, with positions of items.</summary>
    public string PathOf(Reference reference) => PathOf(reference.Fact.Scope, reference.Row) is { Length: > 0 } item ? $"{item}.{reference.Fact.Name}" : reference.Fact.Name;

    /// <summary>The path of an item; empty for the root.</summary>
    public string PathOf(FactScope scope, int row)
    {
        if (scope.Parent is null) return "";
        var parents = profile.Table(scope).Parents;
        var position = row - Array.IndexOf(parents, parents[row]);
        var owner = PathOf(scope.Parent, parents[row]);
        return $"{(owner.Length == 0 ? "" : owner + ".")}{scope.List!.Name}[{position}]";
    }

    private (FactScope Scope, int Lane) Owner(int literal, FactScope scope, int lane)
    {
        if (literal >> 1 == 0) return (scope, lane);
        for (var own = plan.Node(literal).Scope; scope != own; scope = scope.Parent!) lane = block.OwnerOf(scope, lane);
        return (scope, lane);
    }

    private HashSet<Reference> WhyOf(int literal, FactScope scope, int lane)
    {
        if (block.Read(literal, scope, lane) == Truth.False) literal ^= 1;
        if (_why.TryGetValue((literal, lane), out var known)) return known;
        var node = plan.Node(literal);
        var holds = (literal & 1) == 0;
        HashSet<Reference> found = node.Kind switch
        {
            NodeKind.Constant => [],
            NodeKind.Atom => [.. Facts(plan.Atoms[node.Number], scope, lane)],
            NodeKind.Broadcast => WhyOf(node.A, scope.Parent!, block.OwnerOf(scope, lane)),
            NodeKind.AtLeast => WhyAtLeast(node, scope, lane, holds),
            _ when holds => [.. WhyOf(node.A, scope, lane), .. WhyOf(node.B, scope, lane)],
            _ => WhyNotBoth(node, scope, lane),
        };
        return _why[(literal, lane)] = found;
    }

    /// <summary>One false operand suffices: the one that needs fewer facts.</summary>
    private HashSet<Reference> WhyNotBoth(Node node, FactScope scope, int lane)
    {
        var a = block.Read(node.A, scope, lane) == Truth.False ? WhyOf(node.A, scope, lane) : null;
        var b = block.Read(node.B, scope, lane) == Truth.False ? WhyOf(node.B, scope, lane) : null;
        return a is null || b is not null && b.Count < a.Count ? b! : a;
    }

    private HashSet<Reference> WhyAtLeast(Node node, FactScope scope, int lane, bool holds)
    {
        var list = plan.ListOf(node);
        var found = new HashSet<Reference>();
        var missing = node.Number;
        if (!holds) found.Add(new Reference(list.List!, lane));
        for (var item = block.Starts[list.Index][lane]; item < block.Starts[list.Index][lane + 1]; item++)
        {
            var truth = block.Read(node.A, list, item);
            if (holds && truth == Truth.True && missing-- > 0 || !holds && truth == Truth.False) found.UnionWith(WhyOf(node.A, list, item));
        }

        return found;
    }

    private void Wait(int literal, FactScope scope, int lane, HashSet<Reference> found, HashSet<(int Node, int Lane)> seen)
    {
        if (block.Read(literal, scope, lane) != Truth.Unknown || !seen.Add((literal >> 1, lane))) return;
        var node = plan.Node(literal);
        switch (node.Kind)
        {
            case NodeKind.Atom:
                found.UnionWith(Facts(plan.Atoms[node.Number], scope, lane).Where(r => !profile.Table(r.Fact.Scope).Cell(r.Row, r.Fact).IsKnown));
                break;
            case NodeKind.Broadcast:
                Wait(node.A, scope.Parent!, block.OwnerOf(scope, lane), found, seen);
                break;
            case NodeKind.AtLeast:
                var list = plan.ListOf(node);
                if (block.Read(node.B, scope, lane) != Truth.True) found.Add(new Reference(list.List!, lane));
                for (var item = block.Starts[list.Index][lane]; item < block.Starts[list.Index][lane + 1]; item++) Wait(node.A, list, item, found, seen);
                break;
            case NodeKind.And:
                Wait(node.A, scope, lane, found, seen);
                Wait(node.B, scope, lane, found, seen);
                break;
        }
    }

    private IEnumerable<Reference> Facts(Atom atom, FactScope scope, int lane)
    {
        foreach (var fact in atom.Facts)
        {
            var (at, row) = (scope, lane);
            for (; at != fact.Scope; at = at.Parent!) row = profile.Table(at).Parents[row];
            yield return new Reference(fact, row);
        }
    }
}
