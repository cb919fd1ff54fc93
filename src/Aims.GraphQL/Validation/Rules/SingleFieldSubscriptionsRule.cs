using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.2.4.1: a subscription selects exactly one field, which is not one of introspection and not conditional.</summary>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationSyntax operation)
    {
        if (operation.Kind != OperationKind.Subscription || Context.Schema.SubscriptionType is not { } root) return;
        var fields = new Dictionary<string, FieldSyntax>(StringComparer.Ordinal);
        Collect(operation.Selections, root, fields, new HashSet<string>(StringComparer.Ordinal));
        if (fields.Count > 1) Report("A subscription must select only one field.", fields.Values.ElementAt(1));
        foreach (var field in fields.Values)
            if (field.Name.Value.StartsWith("__", StringComparison.Ordinal))
                Report("A subscription must not select a field of introspection.", field);
    }

    private void Collect(SelectionSetSyntax set, ObjectType root, Dictionary<string, FieldSyntax> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (selection.Directives.FirstOrDefault(x => x.Name.Value is "skip" or "include") is { } conditional)
                Report("The root of a subscription must not depend on conditions.", conditional);
            switch (selection)
            {
                case FieldSyntax field:
                    fields.TryAdd(field.ResponseKey, field);
                    break;
                case FragmentSpreadSyntax spread when visited.Add(spread.Name.Value)
                    && Context.Fragments.TryGetValue(spread.Name.Value, out var fragment)
                    && Applies(fragment.TypeCondition, root):
                    Collect(fragment.Selections, root, fields, visited);
                    break;
                case InlineFragmentSyntax inline when inline.TypeCondition is null || Applies(inline.TypeCondition, root):
                    Collect(inline.Selections, root, fields, visited);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeSyntax condition, ObjectType root) =>
        Context.Schema.Types.Find(condition.Name) is { IsComposite: true } type && Context.Schema.IsPossible(type, root);
}
