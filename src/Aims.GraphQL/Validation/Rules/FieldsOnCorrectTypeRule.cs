using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.3.1: selected fields exist.</summary>
internal sealed class FieldsOnCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override void Field(FieldSyntax field, NamedType? parent, Field? definition)
    {
        if (parent is null || definition is not null) return;
        var names = parent is FieldsType type ? type.Fields.Names : [];
        Report($"There is no field '{field.Name.Value}' on type {parent}.{Suggestion.For(field.Name.Value, names)}", field);
    }
}
