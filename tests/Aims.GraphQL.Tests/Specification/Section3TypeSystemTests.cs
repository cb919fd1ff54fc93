using Aims.GraphQL.Schemas;

namespace Aims.GraphQL.Tests.Specification;

/// <summary>Specification §3, Type System.</summary>
public sealed class Section3TypeSystemTests
{
    [Theory]
    [InlineData("type A { a: Int }", "no query root")]
    [InlineData("type Query { a: Nope }", "Unknown type 'Nope'")]
    [InlineData("type Query", "has no fields")]
    [InlineData("type Query { a: Int a: Int }", "two definitions of field")]
    [InlineData("type Query { __a: Int }", "reserved")]
    [InlineData("type Query { a(x: Int, x: Int): Int }", "two definitions of input")]
    [InlineData("type Query { a: I } input I { x: Int }", "cannot be the type of a field")]
    [InlineData("type Query { a(x: Query): Int }", "cannot be the type of an argument")]
    [InlineData("type Query { a: Int } type Query { b: Int }", "two types named 'Query'")]
    [InlineData("type Query { a: Int } scalar Int", "built in")]
    [InlineData("type Query { a: Int } extend type Nope { b: Int }", "no type named 'Nope' to extend")]
    [InlineData("type Query { a: Int } extend interface Query { b: Int }", "not of the kind")]
    [InlineData("schema { query: Q } schema { query: Q } type Q { a: Int }", "two schema definitions")]
    [InlineData("schema { query: Q query: Q } type Q { a: Int }", "two Query roots")]
    [InlineData("schema { query: Q mutation: Q } type Q { a: Int }", "same root type")]
    [InlineData("schema { query: E } enum E { A }", "not an object type")]
    [InlineData("type Query implements I { a: Int } interface I { b: Int }", "lacks field 'b'")]
    [InlineData("type Query implements I { a: Int } interface I { a: Int! }", "asks for Int!")]
    [InlineData("type Query implements I { a: Int } interface I { a(x: Int): Int }", "lacks argument 'x'")]
    [InlineData("type Query implements I { a(x: Int!): Int } interface I { a(x: Int): Int }", "asks for Int")]
    [InlineData("type Query implements I { a(y: Int!): Int } interface I { a: Int }", "is required, but")]
    [InlineData("type Query implements I { a: Int } interface I implements J { a: Int } interface J { a: Int }", "must also implement 'J'")]
    [InlineData("type Query { a: Int } interface I implements I { a: Int }", "cannot implement itself")]
    [InlineData("type Query implements E { a: Int } enum E { A }", "is not an interface")]
    [InlineData("type Query { a: U } union U", "has no members")]
    [InlineData("type Query { a: U } union U = E enum E { A }", "is not an object type")]
    [InlineData("type Query { a: U } union U = Query | Query", "named twice")]
    [InlineData("type Query { a: E } enum E", "has no values")]
    [InlineData("type Query { a: E } enum E { A A }", "two definitions of value")]
    [InlineData("type Query { a(x: I): Int } input I", "has no fields")]
    [InlineData("type Query { a(x: I): Int } input I { i: I! }", "circle")]
    [InlineData("type Query { a(x: I): Int } input I { j: J! } input J { i: I! }", "circle")]
    [InlineData("type Query { a(x: I): Int } input I { i: I = {} }", "contains itself")]
    [InlineData("type Query { a(x: I): Int } input I @oneOf { i: Int! }", "nullable and has no default")]
    [InlineData("type Query { a(x: I): Int } input I @oneOf { i: Int = 1 }", "nullable and has no default")]
    [InlineData("type Query { a(x: Int = \"one\"): Int }", "Expected a value of type Int")]
    [InlineData("type Query { a(x: Int! @deprecated): Int }", "cannot be deprecated")]
    [InlineData("type Query { a: Int @nope }", "Unknown directive '@nope'")]
    [InlineData("type Query { a: Int @oneOf }", "may not stand on FIELD_DEFINITION")]
    [InlineData("type Query { a: Int @deprecated @deprecated }", "stands twice")]
    [InlineData("type Query { a: Int @deprecated(why: 1) }", "no argument 'why'")]
    [InlineData("type Query { a: S } scalar S @specifiedBy", "needs argument 'url'")]
    [InlineData("type Query { a: Int } directive @d on NOWHERE", "not a directive location")]
    [InlineData("type Query { a: Int } enum E { true }", "reserved")]
    [InlineData("type Query { a: Int } { a }", "do not belong in a schema")]
    [InlineData("type Query { a: Int } type __T { a: Int }", "reserved")]
    [InlineData("type Query { a: Int ", "found the end of the document")]
    public void A_faulty_schema_says_what_is_wrong(string sdl, string message)
    {
        var problem = Assert.Throws<SchemaException>(() => Schema.Parse(sdl));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_listed_at_once_in_the_order_of_the_text()
    {
        var problem = Assert.Throws<SchemaException>(() => Schema.Parse("type Query {\n  a: Nope\n  b: Gone\n}\ntype Query { c: Int }"));
        Assert.Equal([2, 3, 5], problem.Faults.Select(fault => fault.Location!.Value.Line));
    }

    [Theory]
    [InlineData("type Query { a: Int }")]
    [InlineData("schema { query: Q } type Q { a: Int } type Query { b: Int }")]
    [InlineData("type Query { a: Int } extend type Query { b: String } extend schema @d directive @d on SCHEMA schema { query: Query }")]
    [InlineData("interface I { a: I } type Query implements I & J { a: Query! b: Int } interface J { b: Int }")]
    [InlineData("type Query { a(x: I): Int } input I { i: I j: [I!]! }")]
    [InlineData("type Query { a(x: [Int!] = 1): Int }")]
    [InlineData("directive @deprecated(reason: String) on FIELD_DEFINITION type Query { a: Int @deprecated }")]
    [InlineData("type Query { a: U } union U = | Query")]
    public void A_correct_schema_is_read(string sdl) => Assert.NotNull(Schema.Parse(sdl));

    [Fact]
    public void Built_in_scalars_that_nothing_refers_to_are_not_part_of_the_schema()
    {
        var schema = Schema.Parse("type Query { a: Int }");
        Assert.NotNull(schema.Types.Find("Int"));
        Assert.NotNull(schema.Types.Find("String"));
        Assert.Null(schema.Types.Find("Float"));
    }
}
