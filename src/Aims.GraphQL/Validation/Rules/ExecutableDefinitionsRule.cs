using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.1.1: a document to be executed has only operations and fragments.</summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDocument(DocumentSyntax document)
    {
        foreach (var definition in document.Definitions)
            if (definition is not (OperationSyntax or FragmentSyntax))
                Report("A type system definition cannot be executed.", definition);
    }
}
