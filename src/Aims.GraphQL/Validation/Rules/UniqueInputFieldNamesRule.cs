using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.6.3: a field of an input object is given once.</summary>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void Value(ValueSyntax value, GraphQLType? type) => Check(value);

    private void Check(ValueSyntax value)
    {
        if (value is ListValueSyntax list)
        {
            foreach (var item in list.Items) Check(item);
        }
        else if (value is ObjectValueSyntax input)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var field in input.Fields)
            {
                if (!seen.Add(field.Name.Value)) Report($"Input field '{field.Name.Value}' is given twice.", field.Name);
                Check(field.Value);
            }
        }
    }
}
