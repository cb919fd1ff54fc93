using Aims.GraphQL.Tests.Zoo;

namespace Aims.GraphQL.Tests.Specification;

/// <summary>Specification §6, Execution.</summary>
public sealed class Section6ExecutionTests
{
    [Fact]
    public void Of_several_operations_the_named_one_is_executed() =>
        Assert.Equal("""{"data":{"b":"Query"}}""", ZooService.Ask("query A { a: __typename } query B { b: __typename }", operation: "B").ToJsonString());

    [Theory]
    [InlineData("query A { numbers } query B { numbers }", null)]
    [InlineData("query A { numbers }", "C")]
    [InlineData("query A { numbers }", "")]
    public void Without_a_choice_nothing_is_executed(string document, string? operation) =>
        Assert.Equal(ErrorCode.UnknownOperation, Code(ZooService.Ask(document, operation: operation)));

    [Theory]
    [InlineData("mutation { rename(id: 1, name: \"a\") { id } }", "a mutation")]
    [InlineData("subscription { born { id } }", "a subscription")]
    [InlineData("mutation { nonsense }", "a mutation")]
    public void Mutations_and_subscriptions_are_refused_by_name(string document, string kind)
    {
        var answer = ZooService.Ask(document);
        Assert.Equal(ErrorCode.OperationNotSupported, Code(answer));
        Assert.Contains(kind, answer["errors"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int = 3", null, "3")]
    [InlineData("Int = 3", "null", "")]
    [InlineData("Int", null, "")]
    public void Variables_are_coerced(string type, string? value, string expected) =>
        Assert.Equal($$"""{"echo":"|{{expected}}|||||||||"}""", ZooService.Data($"query ($a: {type}) {{ echo(number: $a) }}", value is null ? "{}" : $$"""{"a":{{value}}}"""));

    [Theory]
    [InlineData("Int", "1.5")]
    [InlineData("Int", "2147483648")]
    [InlineData("Int", "\"1\"")]
    [InlineData("Int", "true")]
    [InlineData("Int!", "null")]
    [InlineData("Int!", null)]
    public void A_variable_without_a_value_of_its_type_is_an_error_before_execution(string type, string? value)
    {
        var answer = ZooService.Ask($"query ($a: {type}) {{ echo(number: $a) }}", value is null ? "{}" : $$"""{"a":{{value}}}""");
        Assert.Null(answer["data"]);
        Assert.Equal(ErrorCode.Variable, Code(answer));
    }

    [Theory]
    [InlineData("""{"f":{"nothing":1}}""")]
    [InlineData("""{"f":{"legs":{}}}""")]
    [InlineData("""{"f":{"kinds":["WOLF"]}}""")]
    [InlineData("""{"f":[]}""")]
    [InlineData("""{"f":{"bornAfter":"2020-1-1"}}""")]
    public void Input_objects_in_variables_are_checked_inside(string variables) =>
        Assert.Equal(ErrorCode.Variable, Code(ZooService.Ask("query ($f: Filter) { echo(filter: $f) }", variables)));

    [Theory]
    [InlineData("""{"k":{"id":"d1"}}""", true)]
    [InlineData("""{"k":{"id":"d1","name":null}}""", false)]
    [InlineData("""{"k":{"id":null}}""", false)]
    [InlineData("""{"k":{}}""", false)]
    public void A_oneOf_variable_has_exactly_one_field(string variables, bool isValid) =>
        Assert.Equal(isValid, ZooService.Ask("query ($k: Key!) { animal(key: $k) { id } }", variables)["errors"] is null);

    [Fact]
    public void Fields_stand_in_the_order_in_which_they_are_met_first() => Assert.Equal(
        """{"dog":{"id":"d1","name":"Rex","legs":4,"barks":true}}""",
        ZooService.Data("{ dog { id ...F barks id } } fragment F on Dog { name legs }"));

    [Theory]
    [InlineData(true, """{"dog":{"legs":4,"id":"d1"}}""")]
    [InlineData(false, """{"dog":{"id":"d1","legs":4}}""")]
    public void What_is_left_out_has_no_part_in_the_order(bool include, string expected) => Assert.Equal(
        expected,
        ZooService.Data("query ($x: Boolean!) { dog { legs @include(if: $x) id @skip(if: false) legs } }", $$"""{"x":{{(include ? "true" : "false")}}}"""));

    [Fact]
    public void Merged_fields_have_all_their_selections() =>
        Assert.Equal("""{"cat":{"friend":{"id":"d2","legs":3}}}""", ZooService.Data("{ cat { friend { id } friend { legs } } }"));

    [Fact]
    public void A_null_in_a_non_null_field_nulls_its_parent()
    {
        var answer = ZooService.Ask("{ strict { ok maybe { ok none } } }");
        Assert.Equal("""{"strict":{"ok":"ok","maybe":null}}""", answer["data"]!.ToJsonString());
        Assert.Equal("""["strict","maybe","none"]""", answer["errors"]![0]!["path"]!.ToJsonString());
        Assert.Equal(ErrorCode.NullInNonNull, Code(answer));
    }

    [Fact]
    public void A_null_goes_up_to_the_nearest_place_that_may_be_null()
    {
        var answer = ZooService.Ask("{ strict { inner { inner { none } } } numbers }");
        Assert.Equal("""{"strict":null,"numbers":[1,null,-3]}""", answer["data"]!.ToJsonString());
        Assert.Equal("""["strict","inner","inner","none"]""", answer["errors"]![0]!["path"]!.ToJsonString());
    }

    [Fact]
    public void A_null_that_may_stand_nowhere_nulls_the_data()
    {
        var answer = ZooService.Ask("{ numbers failsHard }");
        Assert.Null(answer["data"]);
        Assert.True(answer.AsObject().ContainsKey("data"));
    }

    [Fact]
    public void Nulls_in_lists_of_non_null_items_null_the_list() =>
        Assert.Equal("""{"strict":{"nones":null,"loose":[{"ok":"ok"},null,{"ok":"ok"}]}}""", ZooService.Ask("{ strict { nones loose { ok } } }")["data"]!.ToJsonString());

    [Fact]
    public void An_error_in_an_item_has_its_index_in_the_path() =>
        Assert.Equal("""["strict","items",0,"inner"]""", ZooService.Ask("{ strict { items { inner { ok } } } }")["errors"]![0]!["path"]!.ToJsonString());

    [Fact]
    public void What_a_resolver_throws_is_not_told()
    {
        var answer = ZooService.Ask("{ fails }");
        Assert.Equal(ErrorCode.Internal, Code(answer));
        Assert.DoesNotContain("secret", answer.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_resolver_means_to_tell_is_told_with_its_extensions() =>
        Assert.Equal("""{"code":"CLOSED","candidates":["a","b"]}""", ZooService.Ask("{ failsHard }")["errors"]![0]!["extensions"]!.ToJsonString());

    [Fact]
    public void An_Int_beyond_32_bits_is_an_error() => Assert.Equal(ErrorCode.BadResult, Code(ZooService.Ask("{ outOfRange }")));

    [Fact]
    public void A_condition_that_is_null_fails_its_parent()
    {
        const string Document = "query ($x: Boolean = true) { dog { name @include(if: $x) } numbers }";
        Assert.Equal("""{"dog":{"name":"Rex"},"numbers":[1,null,-3]}""", ZooService.Data(Document));
        var answer = ZooService.Ask(Document, """{"x":null}""");
        Assert.Equal("""{"dog":null,"numbers":[1,null,-3]}""", answer["data"]!.ToJsonString());
        Assert.Equal("""["dog"]""", answer["errors"]![0]!["path"]!.ToJsonString());
    }

    [Fact]
    public void Texts_are_escaped_as_JSON_asks() =>
        Assert.Equal("Fido \"the \\ brave\"\n\u0001 é 🐕", ZooService.Ask("""{ being(id: "d2") { ... on Dog { name } } }""")["data"]!["being"]!["name"]!.GetValue<string>());

    private static string Code(System.Text.Json.Nodes.JsonNode answer) => answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>();
}
