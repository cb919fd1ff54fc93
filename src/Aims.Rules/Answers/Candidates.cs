using Aims.Graph;

namespace Aims.Answers;

/// <summary>Finds the provisions from which a walk may lead to some duties, by searching the graph backwards.</summary>
internal static class Candidates
{
    public static IEnumerable<Provision> Of(FrozenGraph graph, IEnumerable<Target> duties, Framework? within, Framework own)
    {
        var contained = new BitSet(graph.Nodes.Count);
        var order = new List<int>();
        foreach (var duty in duties) Add(duty.Node);
        // Whatever lies in the duties, then what intersects with that, then everything that contains any of it.
        for (var at = 0; at < order.Count; at++)
        {
            foreach (var node in graph.Down.Targets(order[at])) Add(node);
            foreach (var joint in graph.JointsInto.Targets(order[at]))
                foreach (var member in graph.Joints[joint].Members) Add(member);
        }

        for (int at = 0, count = order.Count; at < count; at++)
            foreach (var node in graph.Across.Targets(order[at])) Add(node);
        for (var at = 0; at < order.Count; at++)
            foreach (var node in graph.Up.Targets(order[at])) Add(node);
        return order.Where(node => graph.Nodes.Aspect(node) is null).Order().Select(graph.Nodes.Provision)
            .Where(p => p.IsDuty && (within is null ? p.Framework != own : p.Framework == within));

        void Add(int node)
        {
            if (contained.Add(node)) order.Add(node);
        }
    }
}
