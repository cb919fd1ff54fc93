using System.Text.Json.Nodes;
using Aims.GraphQL.Tests.Reference;
using Aims.GraphQL.Tests.Zoo;

namespace Aims.GraphQL.Tests.Specification;

/// <summary>Specification §4, Introspection.</summary>
public sealed class Section4IntrospectionTests
{
    [Fact]
    public void Every_object_knows_its_type_name() =>
        Assert.Equal("""{"__typename":"Query","beings":[{"__typename":"Dog"},{"__typename":"Cat"},{"__typename":"Person"}]}""", ZooService.Data("{ __typename beings { __typename } }"));

    [Fact]
    public void An_unknown_type_is_null() => Assert.Equal("""{"__type":null}""", ZooService.Data("""{ __type(name: "Nope") { name } }"""));

    [Fact]
    public void Deprecated_members_show_only_on_demand() => Assert.Equal(
        """{"__type":{"few":[{"name":"SMALL"},{"name":"VERY_LARGE"}],"all":[{"name":"SMALL"},{"name":"VERY_LARGE"},{"name":"GONE"}]}}""",
        ZooService.Data("""{ __type(name: "Size") { few: enumValues { name } all: enumValues(includeDeprecated: true) { name } } }"""));

    [Fact]
    public void A_oneOf_input_object_says_so() =>
        Assert.Equal("""{"a":{"isOneOf":true},"b":{"isOneOf":false},"c":{"isOneOf":null}}""", ZooService.Data("""{ a: __type(name: "Key") { isOneOf } b: __type(name: "Range") { isOneOf } c: __type(name: "Dog") { isOneOf } }"""));

    [Fact]
    public void Wrapped_types_nest() => Assert.Equal(
        """{"__type":{"fields":[{"type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"SCALAR","name":"String","ofType":null}}}]}}""",
        ZooService.Data("""{ __type(name: "Named") { fields { type { kind name ofType { kind name ofType { kind } } } } } }"""));

    [Fact]
    public void The_fields_of_introspection_exist_only_at_the_query_root() =>
        Assert.Equal("FieldsOnCorrectTypeRule", ZooService.Ask("{ dog { __schema { types { name } } } }")["errors"]![0]!["extensions"]!["rule"]!.GetValue<string>());

    [ReferenceFact]
    public void A_client_that_reads_the_introspection_prints_the_same_schema()
    {
        var query = JsonNode.Parse(ReferenceProcess.Run("differential.mjs", """{"introspect":{"descriptions":true,"specifiedByUrl":true,"directiveIsRepeatable":true,"schemaDescription":true,"inputValueDeprecation":true,"oneOf":true}}""", ReferenceProcess.SchemaFile))!["query"]!.GetValue<string>();
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, ZooService.Ask(query).ToJsonString());
            var result = JsonNode.Parse(ReferenceProcess.Run("introspection.mjs", "", ReferenceProcess.SchemaFile, file))!;
            Assert.Equal(result["expected"]!.GetValue<string>(), result["actual"]!.GetValue<string>());
        }
        finally
        {
            File.Delete(file);
        }
    }
}
