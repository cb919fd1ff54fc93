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
                if (usage.Type is not null && declared.TryGetValue(usage.Variable.Name, out var definition)) Check(usage, definition);
        }
    }

    private void Check(VariableUsage usage, VariableDefinitionSyntax definition)
    {
        if (Context.Schema.Resolve(definition.Type) is not { } type) return;
        if (!IsAllowed(type, definition, usage))
            Report($"Variable '${usage.Variable.Name}' of type {type} cannot stand where a {usage.Type} is expected.", definition, usage.Variable);
        else if (usage.OneOf is { } input && !type.IsNonNull)
            Report($"Variable '${usage.Variable.Name}' of type {type} must not be nullable as the one field of '{input}'.", definition, usage.Variable);
    }

    /// <summary>IsVariableUsageAllowed.</summary>
    private bool IsAllowed(GraphQLType type, VariableDefinitionSyntax definition, VariableUsage usage)
    {
        if (usage.Type is not NonNullType expected || type.IsNonNull) return Context.Schema.IsSubtype(type, usage.Type!);
        return (definition.Default is not (null or NullValueSyntax) || usage.HasDefault) && Context.Schema.IsSubtype(type, expected.Inner);
    }
}
