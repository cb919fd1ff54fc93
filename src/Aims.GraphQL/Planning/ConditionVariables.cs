using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Planning;

/// <summary>Finds the variables that decide in @skip and @include what an operation selects.</summary>
internal static class ConditionVariables
{
    public static ImmutableArray<string> Of(OperationSyntax operation, IReadOnlyDictionary<string, FragmentSyntax> fragments)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        Visit(operation.Selections, fragments, names, new HashSet<string>(StringComparer.Ordinal));
        return [.. names];
    }

    private static void Visit(
        SelectionSetSyntax set,
        IReadOnlyDictionary<string, FragmentSyntax> fragments, SortedSet<string> names, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            foreach (var directive in selection.Directives)
                if (directive is { Name.Value: "skip" or "include", Arguments: [{ Value: VariableSyntax variable }] })
                    names.Add(variable.Name);
            var inner = selection switch
            {
                FieldSyntax field => field.Selections,
                InlineFragmentSyntax inline => inline.Selections,
                FragmentSpreadSyntax spread when visited.Add(spread.Name.Value) => fragments[spread.Name.Value].Selections,
                _ => null,
            };
            if (inner is not null) Visit(inner, fragments, names, visited);
        }
    }
}
