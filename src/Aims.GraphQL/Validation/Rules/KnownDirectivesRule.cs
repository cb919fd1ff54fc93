using System.Collections.Immutable;
using Aims.GraphQL.Language;
using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.7.1 and §5.7.2: directives exist and may stand where they do.</summary>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Directives(ImmutableArray<DirectiveSyntax> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            if (!Context.Schema.Directives.TryFind(directive.Name.Value, out var defined))
                Report($"Unknown directive '@{directive.Name.Value}'.", directive);
            else if (!defined.Locations.Contains(location))
                Report($"Directive '@{directive.Name.Value}' may not stand on {location.Name()}.", directive);
        }
    }
}
