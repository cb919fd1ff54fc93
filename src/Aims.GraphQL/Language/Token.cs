namespace Aims.GraphQL.Language;

/// <summary>A lexical token: its kind, where it starts, and its value if it has one.</summary>
internal readonly record struct Token(TokenKind Kind, int Position, string Value)
{
    /// <summary>The token as a message shows it.</summary>
    public override string ToString() => Kind switch
    {
        TokenKind.EndOfFile => "the end of the document",
        TokenKind.Name => $"name \"{Value}\"",
        TokenKind.Int or TokenKind.Float => $"number {Value}",
        TokenKind.String or TokenKind.BlockString => "a string",
        _ => $"\"{Value}\"",
    };
}
