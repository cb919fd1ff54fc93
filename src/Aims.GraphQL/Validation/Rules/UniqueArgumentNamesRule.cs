using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.4.2: an argument is given once.</summary>
internal sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Arguments(
        SyntaxNode owner, string name, ImmutableArray<ArgumentSyntax> arguments, NameTable<InputValue>? defined)
    {
        if (arguments.Length < 2) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in arguments)
            if (!seen.Add(argument.Name.Value))
                Report($"Argument '{argument.Name.Value}' of '{name}' is given twice.", argument.Name);
    }
}
