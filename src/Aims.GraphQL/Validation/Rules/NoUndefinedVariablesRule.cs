using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.8.3: variables that an operation uses are declared by it.</summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentSyntax document)
    {
        foreach (var operation in document.Definitions.OfType<OperationSyntax>())
        {
            var declared = operation.Variables.Select(x => x.Variable.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var usage in Context.AllVariablesOf(operation))
            {
                if (!declared.Contains(usage.Variable.Name))
                    Report(
                        $"Variable '${usage.Variable.Name}' is not declared by operation '{operation.Name?.Value}'.",
                        usage.Variable, operation);
            }
        }
    }
}
