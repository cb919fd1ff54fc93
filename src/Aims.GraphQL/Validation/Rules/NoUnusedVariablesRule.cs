using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.8.4: variables that an operation declares are used.</summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentSyntax document)
    {
        foreach (var operation in document.Definitions.OfType<OperationSyntax>())
        {
            var used = Context.AllVariablesOf(operation).Select(x => x.Variable.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var variable in operation.Variables)
                if (!used.Contains(variable.Variable.Name))
                    Report($"Variable '${variable.Variable.Name}' is never used.", variable);
        }
    }
}
