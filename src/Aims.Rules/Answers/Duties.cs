using Aims.Graph;

namespace Aims.Answers;

/// <summary>Finds the duties that a question is about.</summary>
internal static class Duties
{
    /// <summary>
    /// The finest duties at or below a provision that exist in the epoch. A duty with child duties is its children,
    /// unless it also asks for something of its own.
    /// </summary>
    public static IEnumerable<Provision> Under(Provision provision, FrozenGraph graph)
    {
        if (!graph.Exists[provision.Node]) yield break;
        if (provision.IsDuty && IsAnsweredItself(provision, graph)) yield return provision;
        foreach (var child in provision.Children)
            foreach (var duty in Under(child, graph))
                yield return duty;
    }

    public static IEnumerable<Provision> Under(Framework framework, FrozenGraph graph) =>
        framework.Provisions.Where(p => p.Parent is null).SelectMany(p => Under(p, graph));

    /// <summary>The aspect that was asked about, or the finest duties at or below the provision.</summary>
    public static IEnumerable<Target> TargetsOf(Resolution asked, FrozenGraph graph)
    {
        if (asked.Id.Aspect is null) return Under(asked.Provision!, graph).Select(duty => new Target(duty, null));
        var aspect = asked.Provision!.Aspects.First(a => a.Id == asked.Id);
        return graph.Exists[aspect.Node] ? [new Target(asked.Provision, aspect)] : [];
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

    /// <summary>
    /// Whether a reached duty is named in the answer: one without child duties always; one with child duties only if all of
    /// it is full, or something that it asks for beside its children is reached. Else its children speak for it.
    /// </summary>
    public static bool IsNamed(Provision duty, FrozenGraph graph, Reach reach)
    {
        if (reach.IsFull(duty.Node)) return true;
        if (!HasChildDuties(duty, graph) || graph.IsMapped(duty.Node)) return true;
        for (var i = 0; i < duty.Aspects.Count; i++)
            if (reach.IsReached(duty.Aspects[i].Node)) return true;
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
