using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.2.3.1: an operation without a name stands alone.</summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context)
{
    private int _operations;

    public override void EnterDocument(DocumentSyntax document) =>
        _operations = document.Definitions.Count(x => x is OperationSyntax);

    public override void EnterOperation(OperationSyntax operation)
    {
        if (operation.Name is null && _operations > 1) Report("An operation without a name must be the only one.", operation);
    }
}
