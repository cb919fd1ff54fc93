using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.5.2.1: fragments that are spread exist.</summary>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void FragmentSpread(FragmentSpreadSyntax spread, NamedType? parent)
    {
        if (!Context.Fragments.ContainsKey(spread.Name.Value)) Report($"Unknown fragment '{spread.Name.Value}'.", spread.Name);
    }
}
