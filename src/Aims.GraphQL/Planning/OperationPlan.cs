namespace Aims.GraphQL.Planning;

/// <summary>An operation, ready to be executed for given values of the variables in its conditions.</summary>
internal sealed class OperationPlan(SelectionPlan root, Planner planner)
{
    public SelectionPlan Root { get; } = root;

    /// <summary>
    /// How many fields have arguments that differ between requests; fields below interfaces may still add to it.
    /// </summary>
    public int Slots => planner.Slots;
}
