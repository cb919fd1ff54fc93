using System.Collections.Immutable;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Schemas;
using Aims.GraphQL.Validation.Rules;

namespace Aims.GraphQL.Validation;

/// <summary>Checks a document against all rules of specification §5.</summary>
internal static class Validator
{
    /// <summary>What is wrong with a document; nothing if it can be executed.</summary>
    /// <exception cref="LimitException">Checking would take more than the limits allow.</exception>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentSyntax document, string source, Limits limits)
    {
        var context = new ValidationContext(schema, document, source, limits);
        new DocumentWalker(context, AllRules(context)).Walk();
        return context.Errors;
    }

    private static ImmutableArray<ValidationRule> AllRules(ValidationContext context) =>
    [
        new ExecutableDefinitionsRule(context),
        new KnownOperationTypesRule(context),
        new UniqueOperationNamesRule(context),
        new LoneAnonymousOperationRule(context),
        new SingleFieldSubscriptionsRule(context),
        new KnownTypeNamesRule(context),
        new FragmentsOnCompositeTypesRule(context),
        new VariablesAreInputTypesRule(context),
        new ScalarLeafsRule(context),
        new FieldsOnCorrectTypeRule(context),
        new UniqueFragmentNamesRule(context),
        new KnownFragmentNamesRule(context),
        new NoUnusedFragmentsRule(context),
        new PossibleFragmentSpreadsRule(context),
        new NoFragmentCyclesRule(context),
        new UniqueVariableNamesRule(context),
        new NoUndefinedVariablesRule(context),
        new NoUnusedVariablesRule(context),
        new KnownDirectivesRule(context),
        new UniqueDirectivesPerLocationRule(context),
        new KnownArgumentNamesRule(context),
        new UniqueArgumentNamesRule(context),
        new ValuesOfCorrectTypeRule(context),
        new ProvidedRequiredArgumentsRule(context),
        new VariablesInAllowedPositionRule(context),
        new OverlappingFieldsCanBeMergedRule(context),
        new UniqueInputFieldNamesRule(context),
        new MaxIntrospectionDepthRule(context),
    ];
}
