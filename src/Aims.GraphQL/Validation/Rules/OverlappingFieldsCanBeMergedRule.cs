using System.Runtime.CompilerServices;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>
/// §5.3.2: fields with one response name can be merged. The specification states it for pairs of fields, whose number explodes;
/// the same
/// follows from two walks over merged sets. One walk compares shapes in the whole set, and each shape only with the first,
/// because
/// "same shape" is an equivalence. The other splits a set by parent object first, because fields of different objects never
/// meet, and
/// compares names and arguments. A set that was seen before is not walked again, and the work is bounded.
/// </summary>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<FieldSetKey> _shapesSeen = [];
    private readonly HashSet<FieldSetKey> _parentsSeen = [];
    private readonly Dictionary<FieldSyntax, string> _arguments = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(int, int)> _reported = [];
    private int _work;

    public override void LeaveDocument(DocumentSyntax document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationSyntax operation) CheckRoot(operation.Selections, Context.Schema.RootType(operation.Kind));
            else if (definition is FragmentSyntax fragment)
                CheckRoot(fragment.Selections, Context.Schema.Types.Find(fragment.TypeCondition.Name));
        }
    }

    private void CheckRoot(SelectionSetSyntax set, NamedType? parent)
    {
        var fields = new List<PlacedField>();
        Collect(set, parent, fields, new HashSet<string>(StringComparer.Ordinal));
        CheckShapes(fields);
        CheckParents(fields);
    }

    /// <summary>SameResponseShape.</summary>
    private void CheckShapes(List<PlacedField> set)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!_shapesSeen.Add(new FieldSetKey(set))) return;
        foreach (var group in set.GroupBy(field => field.Syntax.ResponseKey, StringComparer.Ordinal))
        {
            PlacedField? first = null;
            foreach (var field in group)
            {
                Spend(1);
                if (field.Definition is null) continue;
                if (first is null) first = field;
                else if (!HaveSameShape(first.Definition!.Type, field.Definition.Type))
                    Conflict(first, field, $"they return {first.Definition.Type} and {field.Definition.Type}");
            }

            CheckShapes(Merge(group));
        }
    }

    /// <summary>FieldsInSetCanMerge, as far as it concerns fields of common parents.</summary>
    private void CheckParents(List<PlacedField> set)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!_parentsSeen.Add(new FieldSetKey(set))) return;
        foreach (var group in set.GroupBy(field => field.Syntax.ResponseKey, StringComparer.Ordinal))
        {
            var anywhere = group.Where(field => field.Parent is not ObjectType).ToList();
            var byObject = group.Where(field => field.Parent is ObjectType).GroupBy(field => field.Parent).ToList();
            if (byObject.Count == 0) CheckGroup(anywhere);
            foreach (var common in byObject) CheckGroup([.. common, .. anywhere]);
        }
    }

    private void CheckGroup(List<PlacedField> group)
    {
        foreach (var field in group.Skip(1))
        {
            Spend(1);
            if (group[0].Syntax.Name.Value != field.Syntax.Name.Value)
                Conflict(group[0], field, $"'{group[0].Syntax.Name.Value}' and '{field.Syntax.Name.Value}' are different fields");
            else if (Arguments(group[0].Syntax) != Arguments(field.Syntax))
                Conflict(group[0], field, "they have different arguments");
        }

        CheckParents(Merge(group));
    }

    private List<PlacedField> Merge(IEnumerable<PlacedField> group)
    {
        var merged = new List<PlacedField>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in group)
            if (field.Syntax.Selections is { } selections) Collect(selections, field.Definition?.Type.Named, merged, visited);
        return merged;
    }

    private void Collect(SelectionSetSyntax set, NamedType? parent, List<PlacedField> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            Spend(1);
            switch (selection)
            {
                case FieldSyntax field:
                    Field? definition = null;
                    if (parent is not null) Context.Schema.TryField(parent, field.Name.Value, out definition);
                    fields.Add(new PlacedField(field, parent, definition));
                    break;
                case InlineFragmentSyntax inline:
                    Collect(
                        inline.Selections, inline.TypeCondition is { } type ? Context.Schema.Types.Find(type.Name) : parent,
                        fields, visited);
                    break;
                case FragmentSpreadSyntax spread when visited.Add(spread.Name.Value)
                    && Context.Fragments.TryGetValue(spread.Name.Value, out var fragment):
                    Collect(fragment.Selections, Context.Schema.Types.Find(fragment.TypeCondition.Name), fields, visited);
                    break;
            }
        }
    }

    private static bool HaveSameShape(GraphQLType a, GraphQLType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => HaveSameShape(x.Inner, y.Inner),
        (NonNullType, _) or (_, NonNullType) => false,
        (ListType x, ListType y) => HaveSameShape(x.Item, y.Item),
        (ListType, _) or (_, ListType) => false,
        (NamedType { IsComposite: true }, NamedType { IsComposite: true }) => true,
        _ => a == b,
    };

    private string Arguments(FieldSyntax field)
    {
        if (field.Arguments.IsEmpty) return "";
        if (!_arguments.TryGetValue(field, out var text))
        {
            text = string.Join(
                ", ",
                field.Arguments.OrderBy(x => x.Name.Value, StringComparer.Ordinal)
                    .Select(x => $"{x.Name.Value}: {CanonicalValue.Print(x.Value)}"));
            _arguments.Add(field, text);
        }

        return text;
    }

    private void Conflict(PlacedField a, PlacedField b, string reason)
    {
        if (_reported.Add((a.Syntax.Position, b.Syntax.Position)))
            Report(
                $"Fields named '{a.Syntax.ResponseKey}' conflict because {reason}. Use different aliases to fetch both.",
                a.Syntax, b.Syntax);
    }

    private void Spend(int work)
    {
        if ((_work += work) > Context.Limits.MaxComparisons)
            throw new LimitException(
                $"Comparing the fields of the document takes more than {Context.Limits.MaxComparisons} steps.",
                ErrorCode.LimitComparisons);
    }
}
