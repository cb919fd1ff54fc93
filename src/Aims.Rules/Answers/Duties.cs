using Aims.Graph;

namespace Aims.Answers;

/// <summary>Finds the duties that a question is about.</summary>
internal static class Duties
{
    /// <summary>The aspect that was asked about, or the finest duties at or below the provision.</summary>
    public static List<Target> TargetsOf(Asked asked, FrozenGraph graph)
    {
        var targets = new List<Target>();
        if (asked.Id.Aspect is null) AddUnder(asked.Provision, graph, targets);
        else if (asked.Provision.Aspects.First(a => a.Id == asked.Id) is var aspect && graph.Exists[aspect.Node])
            targets.Add(new Target(asked.Provision, aspect));
        return targets;
    }

    /// <summary>
    /// Adds the finest duties at or below a provision that exist in the epoch. A duty with child duties is its children,
    /// unless it also asks for something of its own.
    /// </summary>
    private static void AddUnder(Provision provision, FrozenGraph graph, List<Target> targets)
    {
        if (!graph.Exists[provision.Node]) return;
        if (provision.IsDuty && IsAnsweredItself(provision, graph)) targets.Add(new Target(provision, null));
        for (var i = 0; i < provision.Children.Count; i++) AddUnder(provision.Children[i], graph, targets);
    }

    /// <summary>Whether the duty gets an answer of its own: it has no child duties, or asks for something beside them. The same rule holds in every answer, so that counts agree.</summary>
    public static bool IsAnsweredItself(Provision duty, FrozenGraph graph)
    {
        if (!HasChildDuties(duty, graph)) return true;
        for (var i = 0; i < duty.Aspects.Count; i++)
            if (graph.Exists[duty.Aspects[i].Node]) return true;
        return false;
    }

    // Loops by index: these run in every hot question, and enumerating an interface allocates.
    private static bool HasChildDuties(Provision duty, FrozenGraph graph)
    {
        for (var i = 0; i < duty.Children.Count; i++)
            if (duty.Children[i] is { IsDuty: true } child && graph.Exists[child.Node]) return true;
        return false;
    }

    /// <summary>What is in place when the provision or aspect is: the node, or all duties in a container.</summary>
    public static int[] InPlace(ProvisionId id, NodeTable nodes, FrozenGraph graph)
    {
        var node = nodes.Find(id);
        if (nodes.Aspect(node) is not null || nodes.Provision(node).IsDuty) return [node];
        return [.. Within(nodes.Provision(node)).Where(p => p.IsDuty && graph.Exists[p.Node]).Select(p => p.Node)];
    }

    private static IEnumerable<Provision> Within(Provision provision) =>
        provision.Children.SelectMany(child => Within(child).Prepend(child));
}
