using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.5.2.3: some object can be of both the type of a fragment and the type that it is spread in.</summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context)
{
    public override void InlineFragment(InlineFragmentSyntax fragment, NamedType? parent, NamedType? type) =>
        Check(fragment, parent, type);

    public override void FragmentSpread(FragmentSpreadSyntax spread, NamedType? parent)
    {
        if (Context.Fragments.TryGetValue(spread.Name.Value, out var fragment))
            Check(spread, parent, Context.Schema.Types.Find(fragment.TypeCondition.Name));
    }

    private void Check(SelectionSyntax selection, NamedType? parent, NamedType? type)
    {
        if (parent is { IsComposite: true } && type is { IsComposite: true } && !Context.Schema.Overlap(parent, type))
            Report($"A fragment on {type} cannot stand here: an object of type {parent} is never a {type}.", selection);
    }
}
