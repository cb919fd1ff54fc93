using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>The steps of a plan in runs of one kind and scope, so that evaluation decides once for a run what to do.</summary>
internal sealed class PlanSteps
{
    private readonly int[] _code;
    private readonly List<StepRun> _runs = [];

    public PlanSteps(Plan plan, NodeUses uses)
    {
        var code = new List<int>();
        var nodes = plan.Nodes;
        var open = Enumerable.Range(1, nodes.Length - 1).Where(i => plan.Node(i << 1).Kind != NodeKind.Atom && uses.IsStored(i)).ToList();
        Length = open.Count;
        // How many steps lead to a node; -1 while it is not computed.
        var levels = new int[nodes.Length];
        foreach (var i in open) levels[i] = -1;
        while (open.Count > 0)
        {
            var (start, first) = (code.Count, plan.Node(open[0] << 1));
            var source = SourceOf(plan, first);
            var steps = new List<(int Node, List<int> Operands)>();
            var left = new List<int>();
            foreach (var i in open)
            {
                var node = plan.Node(i << 1);
                var operands = node.Kind == NodeKind.And ? uses.Joined(i) : [.. uses.Operands(i)];
                if (node.Kind == first.Kind && node.Scope == first.Scope && SourceOf(plan, node) == source && operands.TrueForAll(l => levels[l >> 1] >= 0))
                {
                    steps.Add((i, operands));
                    levels[i] = 1 + operands.Max(l => levels[l >> 1]);
                }
                else left.Add(i);
            }

            // Steps that wait for each other stand apart, and those of one length together: the processor overlaps them and foresees their loops.
            foreach (var (i, operands) in steps.OrderBy(s => levels[s.Node]).ThenBy(s => s.Operands.Count)) Write(code, plan, i, plan.Node(i << 1), operands);
            _runs.Add(new StepRun(first.Kind, first.Scope.Index, source.Index, start, code.Count));
            open = left;
        }

        _code = [.. code];
    }

    /// <summary>How many nodes the steps compute.</summary>
    public int Length { get; }

    public void Run(LaneBlock block, ulong[][] planes)
    {
        foreach (var run in _runs)
        {
            var words = block.Words[run.Scope];
            if (block.Lanes[run.Scope] == 0) continue;
            var code = _code.AsSpan(run.From, run.To - run.From);
            if (run.Kind == NodeKind.Broadcast) SegmentOperations.Broadcast(block, planes, run, code);
            else if (run.Kind == NodeKind.AtLeast) SegmentOperations.AtLeast(block, planes, run, code);
            else if (words == 1) PlaneOperations.AndWord(planes[run.Scope], code);
            else PlaneOperations.AndWords(planes[run.Scope], code, words);
        }
    }

    /// <summary>The scope whose planes a step reads.</summary>
    private static FactScope SourceOf(Plan plan, Node node) =>
        node.Kind switch { NodeKind.Broadcast => node.Scope.Parent!, NodeKind.AtLeast => plan.ListOf(node), _ => node.Scope };

    /// <summary>The plane of the target, then the planes of the operands; an "and" says first how many they are.</summary>
    private static void Write(List<int> code, Plan plan, int index, Node node, List<int> operands)
    {
        code.Add(plan.PlaneOf(index << 1));
        if (node.Kind == NodeKind.And) code.Add(operands.Count);
        code.AddRange(operands.Select(plan.PlaneOf));
        if (node.Kind == NodeKind.AtLeast) code.Add(node.Number);
    }
}
