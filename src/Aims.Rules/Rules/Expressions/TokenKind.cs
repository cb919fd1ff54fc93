namespace Aims.Rules.Expressions;

/// <summary>The kinds of token of the dialect.</summary>
internal enum TokenKind
{
    End,
    Name,
    Number,
    Text,
    Symbol,
}
