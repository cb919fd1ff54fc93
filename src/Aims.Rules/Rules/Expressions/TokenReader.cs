namespace Aims.Rules.Expressions;

/// <summary>The tokens of an expression, taken one after the other.</summary>
internal sealed class TokenReader(List<Token> tokens)
{
    private int _at;

    public Token Here => tokens[_at];

    public Token Next() => tokens[_at++];

    public Token ExpectName() => Here.Kind == TokenKind.Name ? Next() : throw Unexpected("a name");

    public void Expect(string symbol)
    {
        if (!Here.Is(symbol)) throw Unexpected($"'{symbol}'");
        Next();
    }

    public ExpressionFault Unexpected(string expected) =>
        new(RuleFaultCode.BadSyntax, Here.Position, $"Expected {expected}, found {(Here.Kind == TokenKind.End ? "the end" : $"'{Here.Text}'")}.", "Correct the expression there.");
}
