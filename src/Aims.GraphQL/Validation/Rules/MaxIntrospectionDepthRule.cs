using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>
/// Not of the specification but recommended by the reference implementation: lists of introspection do not nest three deep,
/// which would grow without bound.
/// </summary>
internal sealed class MaxIntrospectionDepthRule(ValidationContext context) : ValidationRule(context)
{
    private const int MaxLists = 3;

    public override void Field(FieldSyntax field, NamedType? parent, Field? definition)
    {
        if (field.Name.Value is "__schema" or "__type"
            && IsTooDeep(field, 0, new Dictionary<string, int>(StringComparer.Ordinal)))
            Report("Introspection nests too many lists.", field);
    }

    private bool IsTooDeep(SelectionSyntax selection, int lists, Dictionary<string, int> visited)
    {
        SelectionSetSyntax? selections;
        switch (selection)
        {
            case FragmentSpreadSyntax spread:
                // A visit at the same depth or deeper has seen all that this one would.
                var name = spread.Name.Value;
                if (visited.TryGetValue(name, out var deepest) && deepest >= lists) return false;
                visited[name] = lists;
                selections = Context.Fragments.GetValueOrDefault(name)?.Selections;
                break;
            case FieldSyntax field:
                if (field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields" && ++lists >= MaxLists)
                    return true;
                selections = field.Selections;
                break;
            default:
                selections = ((InlineFragmentSyntax)selection).Selections;
                break;
        }

        return selections is not null && selections.Selections.Any(inner => IsTooDeep(inner, lists, visited));
    }
}
