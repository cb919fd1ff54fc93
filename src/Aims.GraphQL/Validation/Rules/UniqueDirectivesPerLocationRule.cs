using System.Collections.Immutable;
using Aims.GraphQL.Language;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.7.3: a directive that is not repeatable stands once at a place.</summary>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule(context)
{
    public override void Directives(ImmutableArray<DirectiveSyntax> directives, DirectiveLocation location)
    {
        if (directives.Length < 2) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            if (!seen.Add(directive.Name.Value)
                && Context.Schema.Directives.Find(directive.Name.Value) is { IsRepeatable: false })
                Report($"Directive '@{directive.Name.Value}' stands twice at one place.", directive);
        }
    }
}
