namespace Aims.Rules.Expressions;

/// <summary>A token and where it begins, counted in characters from 0.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Position, decimal Number = 0, bool Whole = false)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    /// <summary>Word operators may be written in lower or upper case, as in the original dialect.</summary>
    public bool IsWord(string word) => Kind == TokenKind.Name && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);
}
