using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.8.5: the types of variables fit where they are used.</summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentSyntax document)
    {
        foreach (var operation in document.Definitions.OfType<OperationSyntax>())
        {
            var declared = new Dictionary<string, VariableDefinitionSyntax>(StringComparer.Ordinal);
            foreach (var variable in operation.Variables) declared[variable.Variable.Name] = variable;
            foreach (var usage in Context.AllVariablesOf(operation))
                if (usage.Type is not null && declared.TryGetValue(usage.Variable.Name, out var definition))
                    Check(usage, definition);
        }
    }

    private void Check(VariableUsage usage, VariableDefinitionSyntax definition)
    {
        if (Context.Schema.Resolve(definition.Type) is { } type && !IsAllowed(type, definition, usage))
            Report(
                $"Variable '${usage.Variable.Name}' of type {type} cannot stand where {Expected(usage)} is expected.", definition,
                usage.Variable);
    }

    private static string Expected(VariableUsage usage) =>
        usage.OneOf is { } input && !usage.Type!.IsNonNull
            ? $"a {usage.Type}! for the one field of '{input}'"
            : $"a {usage.Type}";

    /// <summary>
    /// IsVariableUsageAllowed. The one field of a @oneOf input object is a place that excludes null although its type does not.
    /// </summary>
    private bool IsAllowed(GraphQLType type, VariableDefinitionSyntax definition, VariableUsage usage)
    {
        var excludesNull = usage.Type!.IsNonNull || usage.OneOf is not null;
        if (!excludesNull || type.IsNonNull) return Context.Schema.IsSubtype(type, usage.Type);
        return (definition.Default is not (null or NullValueSyntax) || usage.HasDefault)
            && Context.Schema.IsSubtype(type, usage.Type.Nullable);
    }
}
