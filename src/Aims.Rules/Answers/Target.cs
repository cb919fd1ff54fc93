using Aims.Graph;

namespace Aims.Answers;

/// <summary>What a question wants judged: a duty, or one aspect of it.</summary>
internal readonly record struct Target(Provision Duty, Aspect? Aspect)
{
    public int Node => Aspect?.Node ?? Duty.Node;
}
