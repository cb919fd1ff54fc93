using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.2.2.1: operations have different names.</summary>
internal sealed class UniqueOperationNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationSyntax operation)
    {
        if (operation.Name is { } name && !_names.Add(name.Value))
            Report($"There are two operations named '{name.Value}'.", name);
    }
}
