using System.Globalization;
using Aims.GraphQL.Inputs;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Schemas;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Planning;

/// <summary>
/// Estimates the size of an operation without filling in its fragments: every selection set is measured once, however often it
/// is used, so
/// that fragments which multiply take no more time than they take text.
/// </summary>
internal sealed class SizeEstimator(
    Schema schema, IReadOnlyDictionary<string, FragmentSyntax> fragments, VariableValues variables, Limits limits)
{
    private readonly Dictionary<(SelectionSetSyntax, double?), OperationSize> _known = [];
    private readonly HashSet<SelectionSetSyntax> _open = [];

    /// <summary>Whether a variable bounds the length of some list, so that the cost differs between requests.</summary>
    public bool DependsOnVariables { get; private set; }

    public OperationSize Measure(OperationSyntax operation) =>
        Measure(operation.Selections, schema.RootType(operation.Kind), null);

    /// <param name="set">What is selected.</param>
    /// <param name="parent">Of which type; null if the schema does not know it.</param>
    /// <param name="bound">The length that the arguments of the field give to the lists directly below it: edges and nodes of a
    /// connection.</param>
    private OperationSize Measure(SelectionSetSyntax set, NamedType? parent, double? bound)
    {
        if (_known.TryGetValue((set, bound), out var size)) return size;
        // A fragment that contains itself is refused by validation, which comes later.
        if (!_open.Add(set)) return default;
        foreach (var selection in set.Selections) size = Add(size, Measure(selection, parent, bound));
        _open.Remove(set);
        _known[(set, bound)] = size;
        return size;
    }

    private OperationSize Measure(SelectionSyntax selection, NamedType? parent, double? bound)
    {
        switch (selection)
        {
            case InlineFragmentSyntax inline:
                return Measure(
                    inline.Selections, inline.TypeCondition is { } condition ? schema.Types.Find(condition.Name) : parent, bound);
            case FragmentSpreadSyntax spread:
                return fragments.TryGetValue(spread.Name.Value, out var fragment)
                    ? Measure(fragment.Selections, schema.Types.Find(fragment.TypeCondition.Name), bound)
                    : default;
            default:
                return Measure((FieldSyntax)selection, parent, bound);
        }
    }

    private OperationSize Measure(FieldSyntax field, NamedType? parent, double? bound)
    {
        Field? definition = null;
        if (parent is not null) schema.TryField(parent, field.Name.Value, out definition);
        var asked = Asked(field);
        var isList = definition?.Type.Nullable is ListType;
        var below = field.Selections is { } selections
            ? Measure(selections, definition?.Type.Named, isList ? null : asked)
            : default;
        var times = isList ? asked ?? bound ?? limits.AssumedListLength : 1;
        return new OperationSize(
            below.Depth + 1, below.Fields + 1, below.Aliases + (field.Alias is null ? 0 : 1), 1 + (times * below.Cost));
    }

    /// <summary>The length that an argument asks for.</summary>
    private double? Asked(FieldSyntax field)
    {
        foreach (var argument in field.Arguments)
        {
            if (argument.Name.Value is not ("first" or "last" or "limit")) continue;
            if (argument.Value is IntValueSyntax literal)
                return Math.Clamp(double.Parse(literal.Text, CultureInfo.InvariantCulture), 0, int.MaxValue);
            if (argument.Value is not VariableSyntax variable) continue;
            DependsOnVariables = true;
            if (variables.TryGet(variable.Name, out var value) && value is int number) return Math.Max(0, number);
        }

        return null;
    }

    private static OperationSize Add(OperationSize a, OperationSize b) =>
        new(Math.Max(a.Depth, b.Depth), a.Fields + b.Fields, a.Aliases + b.Aliases, a.Cost + b.Cost);
}
