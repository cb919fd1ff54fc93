using Aims.GraphQL.Language;
using Aims.GraphQL.Schemas;
using Aims.GraphQL.Tests.Zoo;
using Aims.GraphQL.Validation;

namespace Aims.GraphQL.Tests.Specification;

/// <summary>Specification §5, Validation: for each section a document that breaks it and only it.</summary>
public sealed class Section5ValidationTests
{
    [Theory]
    [InlineData("§5.1.1", "ExecutableDefinitionsRule", "{ numbers } type T { a: Int }")]
    [InlineData("§5.2.2.1", "UniqueOperationNamesRule", "query A { numbers } query A { numbers }")]
    [InlineData("§5.2.3.1", "LoneAnonymousOperationRule", "{ numbers } query A { numbers }")]
    [InlineData("§5.3.1", "FieldsOnCorrectTypeRule", "{ dog { meows } }")]
    [InlineData("§5.3.1, union", "FieldsOnCorrectTypeRule", "{ beings { name } }")]
    [InlineData("§5.3.2, names", "OverlappingFieldsCanBeMergedRule", "{ dog { a: name a: id } }")]
    [InlineData("§5.3.2, arguments", "OverlappingFieldsCanBeMergedRule", "{ dog { weight weight(unit: LB) } }")]
    [InlineData("§5.3.2, shapes", "OverlappingFieldsCanBeMergedRule", "{ beings { ... on Dog { a: legs } ... on Cat { a: lives } } }")]
    [InlineData("§5.3.2, below", "OverlappingFieldsCanBeMergedRule", "{ dog { friend { a: id } friend { a: name } } }")]
    [InlineData("§5.3.2, in fragments", "OverlappingFieldsCanBeMergedRule", "{ dog { ...A ...B } } fragment A on Dog { x: id } fragment B on Animal { x: name }")]
    [InlineData("§5.3.2, __typename", "OverlappingFieldsCanBeMergedRule", "{ beings { ... on Dog { a: __typename } ... on Cat { a: lives } } }")]
    [InlineData("§5.3.3, leaf", "ScalarLeafsRule", "{ numbers { a } }")]
    [InlineData("§5.3.3, object", "ScalarLeafsRule", "{ dog }")]
    [InlineData("§5.4.1", "KnownArgumentNamesRule", "{ dog(a: 1) { id } }")]
    [InlineData("§5.4.1, directive", "KnownArgumentNamesRule", "{ numbers @skip(if: true, a: 1) }")]
    [InlineData("§5.4.2", "UniqueArgumentNamesRule", "{ echo(number: 1, number: 1) }")]
    [InlineData("§5.4.3", "ProvidedRequiredArgumentsRule", "{ being { __typename } }")]
    [InlineData("§5.4.3, directive", "ProvidedRequiredArgumentsRule", "{ numbers @skip }")]
    [InlineData("§5.5.1.1", "UniqueFragmentNamesRule", "{ dog { ...F } } fragment F on Dog { id } fragment F on Dog { id }")]
    [InlineData("§5.5.1.2", "KnownTypeNamesRule", "{ dog { ... on Wolf { id } } }")]
    [InlineData("§5.5.1.3", "FragmentsOnCompositeTypesRule", "{ dog { ... on Size { id } } }")]
    [InlineData("§5.5.1.4", "NoUnusedFragmentsRule", "{ numbers } fragment F on Dog { id }")]
    [InlineData("§5.5.2.1", "KnownFragmentNamesRule", "{ dog { ...F } }")]
    [InlineData("§5.5.2.2", "NoFragmentCyclesRule", "{ dog { ...F } } fragment F on Animal { id ...G } fragment G on Animal { ...F }")]
    [InlineData("§5.5.2.3", "PossibleFragmentSpreadsRule", "{ dog { ... on Cat { id } } }")]
    [InlineData("§5.6.1", "ValuesOfCorrectTypeRule", "{ echo(number: \"1\") }")]
    [InlineData("§5.6.1, enum", "ValuesOfCorrectTypeRule", "{ echo(size: TINY) }")]
    [InlineData("§5.6.1, custom scalar", "ValuesOfCorrectTypeRule", "{ echo(day: \"2021-02-29\") }")]
    [InlineData("§5.6.1, infinite", "ValuesOfCorrectTypeRule", "{ echo(float: 1e400) }")]
    [InlineData("§5.6.2", "ValuesOfCorrectTypeRule", "{ echo(filter: {nothing: 1}) }")]
    [InlineData("§5.6.3", "UniqueInputFieldNamesRule", "{ echo(filter: {name: \"a\", name: \"b\"}) }")]
    [InlineData("§5.6.4", "ValuesOfCorrectTypeRule", "{ echo(filter: {legs: {from: 1}}) }")]
    [InlineData("§5.6.1, oneOf", "ValuesOfCorrectTypeRule", "{ animal(key: {id: 1, name: \"a\"}) { id } }")]
    [InlineData("§5.7.1", "KnownDirectivesRule", "{ numbers @nope }")]
    [InlineData("§5.7.2", "KnownDirectivesRule", "query @skip(if: true) { numbers }")]
    [InlineData("§5.7.3", "UniqueDirectivesPerLocationRule", "{ numbers @skip(if: true) @skip(if: true) }")]
    [InlineData("§5.8.1", "UniqueVariableNamesRule", "query ($a: Int, $a: Int) { echo(number: $a) }")]
    [InlineData("§5.8.2", "VariablesAreInputTypesRule", "query ($a: Dog) { echo(number: $a) }", "VariablesInAllowedPositionRule")]
    [InlineData("§5.8.3", "NoUndefinedVariablesRule", "{ echo(number: $a) }")]
    [InlineData("§5.8.3, in fragments", "NoUndefinedVariablesRule", "{ ...F } fragment F on Query { echo(number: $a) }")]
    [InlineData("§5.8.4", "NoUnusedVariablesRule", "query ($a: Int) { numbers }")]
    [InlineData("§5.8.5", "VariablesInAllowedPositionRule", "query ($a: Int) { required(number: $a, list: []) }")]
    [InlineData("§5.8.5, list", "VariablesInAllowedPositionRule", "query ($a: [Int]) { echo(number: $a) }")]
    [InlineData("§5.8.5, oneOf", "VariablesInAllowedPositionRule", "query ($a: ID) { animal(key: {id: $a}) { id } }")]
    [InlineData("reference", "MaxIntrospectionDepthRule", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }")]
    public void A_document_that_breaks_a_rule_is_refused_with_its_name(string section, string rule, string document, string? also = null)
    {
        Assert.NotEmpty(section);
        var answer = ZooService.Ask(document);
        Assert.Null(answer["data"]);
        string[] expected = also is null ? [rule] : [rule, also];
        Assert.Equal(expected, answer["errors"]!.AsArray().Select(error => error!["extensions"]!["rule"]!.GetValue<string>()).Distinct());
    }

    [Theory]
    [InlineData("§5.2.1.1", "KnownOperationTypesRule", "mutation { a }", "type Query { a: Int }")]
    [InlineData("§5.2.4.1, one field", "SingleFieldSubscriptionsRule", "subscription { a b }", null)]
    [InlineData("§5.2.4.1, in fragments", "SingleFieldSubscriptionsRule", "subscription { ...F } fragment F on S { a b }", null)]
    [InlineData("§5.2.4.1, introspection", "SingleFieldSubscriptionsRule", "subscription { __typename }", null)]
    [InlineData("§5.2.4.1, conditions", "SingleFieldSubscriptionsRule", "subscription { a @skip(if: true) }", null)]
    [InlineData("§5.2.4.1, alias", null, "subscription { x: a x: a }", null)]
    public void Operations_that_are_not_served_are_validated_all_the_same(string section, string? rule, string document, string? sdl)
    {
        Assert.NotEmpty(section);
        var schema = Schema.Parse(sdl ?? "schema { query: Q subscription: S } type Q { a: Int } type S { a: Int b: Int }");
        var errors = Validator.Validate(schema, Parser.Parse(document), document, new Limits());
        Assert.Equal(rule, errors.Select(error => error.Rule).Distinct().SingleOrDefault());
    }

    [Theory]
    [InlineData("{ dog { a: name ... on Named { a: name } } }")]
    [InlineData("{ beings { ... on Dog { a: barks } ... on Cat { a: meows } } }")]
    [InlineData("{ dog { w: weight(unit: LB) w: weight(unit: LB) } }")]
    [InlineData("query ($a: Int = 1) { required(number: $a, list: \"one\") }")]
    [InlineData("query ($a: ID = \"d1\") { animal(key: {id: $a}) { id } }")]
    [InlineData("{ a: animals(filter: {name: \"x\", old: 1}) { id } a: animals(filter: {old: 1, name: \"x\"}) { id } }")]
    [InlineData("query @onQuery @onQuery { numbers }")]
    public void A_document_that_breaks_none_is_executed(string document) => Assert.Null(ZooService.Ask(document)["errors"]);
}
