using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.2.1.1: the schema has a root for the kind of every operation.</summary>
internal sealed class KnownOperationTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationSyntax operation)
    {
        if (Context.Schema.RootType(operation.Kind) is null)
            Report($"The schema has no {operation.Kind.ToString().ToLowerInvariant()} root.", operation);
    }
}
