using Aims.GraphQL.Language;
using Aims.GraphQL.Language.Syntax;
using Aims.GraphQL.Tests.Generated;
using Aims.GraphQL.Tests.Zoo;

namespace Aims.GraphQL.Tests.Specification;

/// <summary>Specification §2, Language.</summary>
public sealed class Section2LanguageTests
{
    [Theory]
    [InlineData("{a}")]
    [InlineData("\uFEFF{ a , , b # comment\r\n c\t}\r")]
    [InlineData("query Q($a: [Int!]! = [1, 2] @d, $b: T = {x: 1, y: [A]}) @d(x: null) { a: b(c: $a) @skip(if: true) { ...F ... on T { c } ... { d } ... @d { e } } }")]
    [InlineData("fragment F on T @d { a } subscription S { b } mutation { c }")]
    [InlineData("\"d\" query Q(\"v\" $a: Int) { a } \"\"\"f\"\"\" fragment F on T { a }")]
    [InlineData("{ query mutation fragment on: on type(input: true) { null: true } }")]
    public void Documents_are_read(string text) => Assert.NotEmpty(Parser.Parse(text).Definitions);

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("{}", 1, 2)]
    [InlineData("{ a", 1, 4)]
    [InlineData("query", 1, 6)]
    [InlineData("query Q() { a }", 1, 9)]
    [InlineData("{ a() }", 1, 5)]
    [InlineData("{ a(b: ) }", 1, 8)]
    [InlineData("{ ...on }", 1, 9)]
    [InlineData("fragment on on T { a }", 1, 10)]
    [InlineData("{ a }\r\n{ b } }", 2, 7)]
    [InlineData("\n\r\n  ?", 3, 3)]
    [InlineData("query ($a: Int = $b) { a }", 1, 18)]
    [InlineData("\"d\" { a }", 1, 5)]
    [InlineData("notAKeyword { a }", 1, 1)]
    public void What_is_no_document_is_an_error_at_its_place(string text, int line, int column)
    {
        var error = Assert.Throws<SyntaxException>(() => Parser.Parse(text));
        Assert.Equal(new SourceLocation(line, column), SourceLocation.Of(text, error.Position));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "-0")]
    [InlineData("123", "123")]
    [InlineData("1.5", "1.5")]
    [InlineData("-1e50", "-1e50")]
    [InlineData("1.0E-5", "1.0E-5")]
    public void Numbers_are_kept_as_written(string text, string expected) => Assert.Equal(expected, Printer.Print(Parser.ParseValue(text)));

    [Theory]
    [InlineData("00")]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("1x")]
    [InlineData("1.5.6")]
    [InlineData("0xF")]
    [InlineData("1_000")]
    public void Numbers_have_one_form(string text) => Assert.Throws<SyntaxException>(() => Parser.ParseValue(text));

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a \\\" \\\\ \\/ \\b\\f\\n\\r\\t\"", "a \" \\ / \b\f\n\r\t")]
    [InlineData("\"\\u0041\\u{1F415}\\u{000041}\\uD83D\\uDC15\"", "A🐕A🐕")]
    [InlineData("\"# no comment\"", "# no comment")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"a \"\"\"", "a ")]
    [InlineData("\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\"", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("\"\"\"a\\\"\"\"b\\n\"\"\"", "a\"\"\"b\\n")]
    [InlineData("\"\"\"\r\n\ta\r\tb\n\"\"\"", "a\nb")]
    public void Strings_have_their_values(string text, string expected) => Assert.Equal(expected, Assert.IsType<StringValueSyntax>(Parser.ParseValue(text)).Value);

    [Theory]
    [InlineData("\"open")]
    [InlineData("\"line\nbreak\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\uD83D\"")]
    [InlineData("\"\\uDC15\\uD83D\"")]
    [InlineData("\"\\u{110000}\"")]
    [InlineData("\"\\u{}\"")]
    [InlineData("\"\\u{D83D}\"")]
    [InlineData("\"\"\"open\"\"")]
    [InlineData("'single'")]
    public void Strings_that_are_none_are_errors(string text) => Assert.Throws<SyntaxException>(() => Parser.ParseValue(text));

    [Fact]
    public void Printing_and_reading_gives_the_same_text()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var printed = Printer.Print(Parser.Parse(new DocumentGenerator(ZooService.Schema, seed, 0.01).Document()));
            Assert.Equal(printed, Printer.Print(Parser.Parse(printed)));
        }
    }

    [Fact]
    public void Printing_and_reading_a_schema_gives_the_same_text()
    {
        var printed = Printer.Print(Parser.Parse(ZooService.Sdl));
        Assert.Equal(printed, Printer.Print(Parser.Parse(printed)));
        Assert.Contains("  weight(unit: Unit! = KG): Float\n", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("  indented\nand not")]
    [InlineData("a \"\"\" b")]
    [InlineData("ends with \"")]
    [InlineData("ends with \\")]
    [InlineData("\nblank first")]
    [InlineData("a\r\nb")]
    [InlineData("bell \u0007")]
    [InlineData("")]
    public void Descriptions_survive_printing(string text)
    {
        var type = new ScalarTypeSyntax(new StringValueSyntax(text, true, 0), new NameSyntax("S", 0), [], false, 0);
        var read = Assert.IsType<ScalarTypeSyntax>(Parser.Parse(Printer.Print(type)).Definitions[0]);
        Assert.Equal(text, read.Description!.Value);
    }
}
