using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.5.1.3: fragments are on objects, interfaces and unions.</summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterFragment(FragmentSyntax fragment) => Check(fragment.TypeCondition);

    public override void InlineFragment(InlineFragmentSyntax fragment, NamedType? parent, NamedType? type)
    {
        if (fragment.TypeCondition is { } condition) Check(condition);
    }

    private void Check(NamedTypeSyntax condition)
    {
        if (Context.Schema.Types.Find(condition.Name) is { IsComposite: false })
            Report($"A fragment cannot be on '{condition.Name}', which has no fields.", condition);
    }
}
