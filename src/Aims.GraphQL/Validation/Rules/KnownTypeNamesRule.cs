using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.5.1.2 and §5.8.2: types that a document names exist.</summary>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _defined = new(StringComparer.Ordinal);

    public override void EnterDocument(DocumentSyntax document) =>
        _defined.UnionWith(document.Definitions.OfType<TypeDefinitionSyntax>().Select(type => type.Name.Value));

    public override void EnterFragment(FragmentSyntax fragment) => Check(fragment.TypeCondition);

    public override void InlineFragment(InlineFragmentSyntax fragment, NamedType? parent, NamedType? type)
    {
        if (fragment.TypeCondition is { } condition) Check(condition);
    }

    public override void VariableDefinition(VariableDefinitionSyntax variable, GraphQLType? type) =>
        Check(variable.Type.Innermost);

    private void Check(NamedTypeSyntax name)
    {
        if (Context.Schema.Types.Find(name.Name) is null && !_defined.Contains(name.Name))
            Report($"Unknown type '{name.Name}'.{Suggestion.For(name.Name, Context.Schema.Types.Names)}", name);
    }
}
