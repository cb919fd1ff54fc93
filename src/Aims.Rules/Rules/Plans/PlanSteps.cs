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
        var done = new bool[nodes.Length];
        done[0] = true;
        foreach (var atom in plan.AtomNodes) done[atom] = true;
        while (open.Count > 0)
        {
            var (start, first) = (code.Count, plan.Node(open[0] << 1));
            var left = new List<int>();
            foreach (var i in open)
            {
                var node = plan.Node(i << 1);
                var joined = node.Kind == NodeKind.And ? uses.Joined(i) : [.. uses.Operands(i)];
                done[i] = node.Kind == first.Kind && node.Scope == first.Scope && joined.TrueForAll(l => done[l >> 1]);
                if (!done[i]) left.Add(i);
                else Write(code, plan, i, node, joined);
            }

            var source = first.Kind switch { NodeKind.Broadcast => first.Scope.Parent!, NodeKind.AtLeast => plan.ListOf(first), _ => first.Scope };
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

    /// <summary>The plane of the target, then the planes of the operands; an "and" says first how many they are.</summary>
    private static void Write(List<int> code, Plan plan, int index, Node node, List<int> operands)
    {
        code.Add(plan.PlaneOf(index << 1));
        if (node.Kind == NodeKind.And) code.Add(operands.Count);
        code.AddRange(operands.Select(plan.PlaneOf));
        if (node.Kind == NodeKind.AtLeast) code.Add(node.Number);
    }
}
