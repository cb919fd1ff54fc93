using Aims.GraphQL.Binding;
using Aims.GraphQL.Schemas;

namespace Aims.GraphQL.Tests.Binding;

public sealed class BindingFaultTests
{
    [Theory]
    [InlineData("type Query { missing: Int }", "'Query.missing': Root has no public property or method Missing.")]
    [InlineData("type Query { text: Int }", "'Query.text': values of String cannot be written as Int.")]
    [InlineData("type Query { number: [Int] }", "'Query.number': values of Int32 cannot be written as [Int].")]
    [InlineData("type Query { text: Query }", "'Query.text': values of String cannot be written as Query.")]
    [InlineData("type Query { add(a: Int!): Int }", "parameter 'b' of Add is no argument of the field")]
    [InlineData("type Query { add(a: Int!, b: Int!, c: Int): Int }", "Add has no parameter for argument 'c'")]
    [InlineData("type Query { add(a: Int, b: Int!): Int }", "argument 'a' of type Int may be null, but parameter 'a' of Add may not")]
    [InlineData("type Query { add(a: String!, b: Int!): Int }", "Int32 does not take values of type String!")]
    [InlineData("type Query { greet(name: String): String }", "argument 'name' of type String may be null, but parameter 'name' of Greet may not")]
    [InlineData("type Query { color: Color } enum Color { RED }", "enum 'Color' has no value for Color.DarkBlue")]
    [InlineData("type Query { color: Color } enum Color { RED DARK_BLUE GREEN }", "Color has no member for 'Color.GREEN'")]
    [InlineData("type Query { any: U } type A { a: Int } union U = A", "no C# type is bound to it: use SchemaBinding.Type")]
    [InlineData("type Query { number: Odd } scalar Odd", "Scalar 'Odd' has no codec")]
    [InlineData("type Query { nothing: Int }", "Nothing returns nothing")]
    [InlineData("type Query { twice: Int }", "has several methods Twice")]
    [InlineData("type Query { find(by: By!): Int } input By { id: ID! }", "By has no public constructor whose parameters are fields of 'By'")]
    public void A_member_that_is_missing_or_does_not_fit_stops_the_start(string sdl, string message)
    {
        var problem = Assert.Throws<SchemaException>(() => new GraphQLExecutor(Schema.Parse(sdl), new SchemaBinding(new Root())));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_listed_at_once()
    {
        var schema = Schema.Parse("type Query { missing: Int text: Int nothing: Int }");
        Assert.Equal(3, Assert.Throws<SchemaException>(() => new GraphQLExecutor(schema, new SchemaBinding(new Root()))).Faults.Length);
    }

    [Fact]
    public void A_type_bound_to_no_object_type_is_a_fault() => Assert.Contains(
        "is bound to 'Root', which is no object type",
        Assert.Throws<SchemaException>(() => new GraphQLExecutor(Schema.Parse("type Query { number: Int }"), new SchemaBinding(new Root()).Type<Root>())).Message,
        StringComparison.Ordinal);

    public enum Color
    {
        Red,
        DarkBlue,
    }

    public sealed record By(string Id, string Name);

    public sealed class Root
    {
        public int Number => 1;

        public string Text => "";

        public Color Color => Color.Red;

        public object Any => this;

        public int Add(int a, int b) => a + b;

        public string Greet(string name) => name;

        public void Nothing()
        {
        }

        public int Twice(int a) => a;

        public int Twice() => 1;

        public int Find(By by) => by.Id.Length;
    }
}
