using System.Collections.Immutable;
using Aims.GraphQL.Binding;
using Aims.GraphQL.Inputs;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Planning;

/// <summary>
/// The arguments of a field as its member takes them (specification §6.4.1): made once if no variable is in them, else once a
/// request.
/// </summary>
internal sealed class ArgumentPlan
{
    private readonly ImmutableArray<BoundArgument> _bound;
    private readonly ImmutableArray<ArgumentSyntax> _syntax;
    private readonly object?[]? _constant;

    private ArgumentPlan(ImmutableArray<BoundArgument> bound, ImmutableArray<ArgumentSyntax> syntax, Func<int> nextSlot)
    {
        (_bound, _syntax) = (bound, syntax);
        if (syntax.Any(argument => HasVariables(argument.Value))) Slot = nextSlot();
        else _constant = Read(VariableValues.None);
    }

    /// <summary>No arguments.</summary>
    public static ArgumentPlan None { get; } = new([], [], () => -1);

    /// <summary>Where a request keeps its arguments; -1 if they are the same for all.</summary>
    public int Slot { get; } = -1;

    public bool IsConstant => Slot < 0;

    public static ArgumentPlan Of(BoundField? field, FieldSyntax syntax, Func<int> nextSlot) =>
        field is null or { Arguments.IsEmpty: true } ? None : new ArgumentPlan(field.Arguments, syntax.Arguments, nextSlot);

    /// <summary>The arguments for a request.</summary>
    /// <exception cref="GraphQLException">A variable is null or absent where a value is needed.</exception>
    public object?[] For(VariableValues variables) => _constant ?? Read(variables);

    private object?[] Read(VariableValues variables)
    {
        if (_bound.IsEmpty) return [];
        var values = new object?[_bound.Length];
        for (var i = 0; i < values.Length; i++) values[i] = Read(_bound[i], variables);
        return values;
    }

    /// <summary>CoerceArgumentValues, for one argument.</summary>
    private object? Read(BoundArgument bound, VariableValues variables)
    {
        var input = bound.Definition;
        var written = _syntax.FirstOrDefault(argument => argument.Name.Value == input.Name)?.Value;
        if (written is VariableSyntax variable && !variables.TryGet(variable.Name, out _)) written = null;
        try
        {
            object? value;
            if (written is not null) value = LiteralReader.Read(input.Type, written, variables);
            else if (!LiteralReader.TryDefault(input, out value))
                return input.IsRequired ? throw new FormatException($"It is of type {input.Type} and missing.") : bound.Absent;
            return value is null && !bound.TakesNull ? bound.Absent : bound.Convert(value);
        }
        catch (FormatException problem)
        {
            throw new GraphQLException($"Argument '{input.Name}': {problem.Message}", ErrorCode.Argument);
        }
    }

    private static bool HasVariables(ValueSyntax value) => value switch
    {
        VariableSyntax => true,
        ListValueSyntax list => list.Items.Any(HasVariables),
        ObjectValueSyntax input => input.Fields.Any(field => HasVariables(field.Value)),
        _ => false,
    };
}
