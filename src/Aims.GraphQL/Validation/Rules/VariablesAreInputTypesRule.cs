using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.8.2: variables have input types.</summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void VariableDefinition(VariableDefinitionSyntax variable, GraphQLType? type)
    {
        if (type is { IsInput: false })
            Report(
                $"Variable '${variable.Variable.Name}' cannot have type {variable.Type}, which is not an input type.",
                variable.Type);
    }
}
