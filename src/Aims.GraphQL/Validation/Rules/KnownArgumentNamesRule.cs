using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.4.1: arguments are defined by their field or directive.</summary>
internal sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Arguments(
        SyntaxNode owner, string name, ImmutableArray<ArgumentSyntax> arguments, NameTable<InputValue>? defined)
    {
        if (defined is null) return;
        foreach (var argument in arguments)
        {
            if (defined.Find(argument.Name.Value) is null)
                Report(
                    $"'{name}' has no argument '{argument.Name.Value}'.{Suggestion.For(argument.Name.Value, defined.Names)}",
                    argument);
        }
    }
}
