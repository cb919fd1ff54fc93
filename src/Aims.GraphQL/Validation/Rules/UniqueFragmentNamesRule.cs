using Aims.GraphQL.Language.Syntax;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.5.1.1: fragments have different names.</summary>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public override void EnterFragment(FragmentSyntax fragment)
    {
        if (!_names.Add(fragment.Name.Value)) Report($"There are two fragments named '{fragment.Name.Value}'.", fragment.Name);
    }
}
