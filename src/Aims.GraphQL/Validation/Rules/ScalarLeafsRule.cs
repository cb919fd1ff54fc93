using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.3.3: leaves select nothing, everything else selects something.</summary>
internal sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule(context)
{
    public override void Field(FieldSyntax field, NamedType? parent, Field? definition)
    {
        if (definition is null) return;
        var type = definition.Type.Named;
        if (type.IsLeaf && field.Selections is { } selections)
            Report($"Field '{field.Name.Value}' of type {definition.Type} has nothing to select.", selections);
        else if (!type.IsLeaf && field.Selections is null)
            Report(
                $"Field '{field.Name.Value}' of type {definition.Type} needs a selection: '{field.Name.Value} {{ … }}'.", field);
    }
}
