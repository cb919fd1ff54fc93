using System.Collections.Immutable;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Inputs;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Schemas;

namespace Aims.GraphQL.Planning;

/// <summary>
/// Collects the fields of an operation (specification §6.3.2, CollectFields) for given values of the variables in its
/// conditions, so that
/// execution meets neither fragments nor @skip and @include any more.
/// </summary>
internal sealed class Planner(
    Schema schema, IReadOnlyDictionary<string, FragmentSyntax> fragments, VariableValues conditions, MemoBudget budget)
{
    private int _slots;

    /// <summary>How many fields have arguments that differ between requests.</summary>
    public int Slots => _slots;

    public SelectionPlan Plan(BoundType type, ImmutableArray<SelectionSetSyntax> selections)
    {
        var groups = new OrderedDictionary<string, ImmutableArray<FieldSyntax>.Builder>(StringComparer.Ordinal);
        try
        {
            var visited = new HashSet<string>(StringComparer.Ordinal);
            foreach (var set in selections) Collect(type, set, groups, visited);
        }
        catch (GraphQLException fault)
        {
            return new SelectionPlan(type, [], fault, budget);
        }

        var fields = ImmutableArray.CreateBuilder<FieldPlan>(groups.Count);
        foreach (var group in groups.Values)
        {
            var bound = type.Fields.GetValueOrDefault(group[0].Name.Value);
            var arguments = ArgumentPlan.Of(bound, group[0], () => Interlocked.Increment(ref _slots) - 1);
            fields.Add(new FieldPlan(type, bound, group.ToImmutable(), arguments, this));
        }

        return new SelectionPlan(type, fields.MoveToImmutable(), null, budget);
    }

    private void Collect(
        BoundType type, SelectionSetSyntax set,
        OrderedDictionary<string, ImmutableArray<FieldSyntax>.Builder> groups, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded(selection)) continue;
            switch (selection)
            {
                case FieldSyntax field:
                    if (!groups.TryGetValue(field.ResponseKey, out var group))
                        groups.Add(field.ResponseKey, group = ImmutableArray.CreateBuilder<FieldSyntax>());
                    group.Add(field);
                    break;
                case InlineFragmentSyntax inline when Applies(type, inline.TypeCondition):
                    Collect(type, inline.Selections, groups, visited);
                    break;
                case FragmentSpreadSyntax spread when visited.Add(spread.Name.Value)
                    && fragments[spread.Name.Value] is var fragment
                    && Applies(type, fragment.TypeCondition):
                    Collect(type, fragment.Selections, groups, visited);
                    break;
            }
        }
    }

    private bool Applies(BoundType type, NamedTypeSyntax? condition) =>
        condition is null || schema.IsPossible(schema.Types.Find(condition.Name)!, type.Type);

    private bool IsIncluded(SelectionSyntax selection)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value is not ("skip" or "include")) continue;
            var value = directive.Arguments[0].Value;
            bool? condition = value switch
            {
                BooleanValueSyntax literal => literal.Value,
                VariableSyntax variable => conditions.TryGet(variable.Name, out var given) ? (bool?)given : null,
                _ => null,
            };
            if (condition is null)
                throw new GraphQLException($"The condition of @{directive.Name.Value} must not be null.", ErrorCode.Argument);
            if (condition == (directive.Name.Value == "skip")) return false;
        }

        return true;
    }
}
