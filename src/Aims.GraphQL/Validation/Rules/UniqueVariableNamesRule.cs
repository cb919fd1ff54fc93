using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.8.1: the variables of an operation have different names.</summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationSyntax operation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var variable in operation.Variables)
            if (!names.Add(variable.Variable.Name))
                Report($"There are two variables named '${variable.Variable.Name}'.", variable.Variable);
    }
}
