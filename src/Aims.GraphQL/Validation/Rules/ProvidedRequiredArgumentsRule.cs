using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.4.3: arguments that cannot be null and have no default are given.</summary>
internal sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    public override void Arguments(
        SyntaxNode owner, string name, ImmutableArray<ArgumentSyntax> arguments, NameTable<InputValue>? defined)
    {
        if (defined is null) return;
        foreach (var input in defined)
        {
            if (input.IsRequired && arguments.All(argument => argument.Name.Value != input.Name))
                Report($"Argument '{input.Name}' of type {input.Type} is required by '{name}'.", owner);
        }
    }
}
