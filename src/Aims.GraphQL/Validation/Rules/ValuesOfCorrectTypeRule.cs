using Aims.GraphQL.Inputs;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Types;

namespace Aims.GraphQL.Validation.Rules;

/// <summary>§5.6.1, §5.6.2 and §5.6.4: literals are values of the types expected.</summary>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    public override void Value(ValueSyntax value, GraphQLType? type) =>
        LiteralCheck.Check(type, value, (message, node, problem) => Context.Report(GetType().Name, message, problem, node));
}
