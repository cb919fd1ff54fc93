using System.Buffers;
using System.Text;

namespace Aims.GraphQL.Language;

/// <summary>Cuts a text into tokens (specification §2.1).</summary>
internal sealed partial class Lexer(string source)
{
    private static readonly SearchValues<char> _lineEnds = SearchValues.Create("\n\r");

    private int _at;

    /// <summary>The next significant token; at the end, EndOfFile for ever.</summary>
    public Token Next()
    {
        SkipIgnored();
        if (_at >= source.Length) return new Token(TokenKind.EndOfFile, source.Length, "");
        var start = _at;
        var c = source[start];
        if (IsNameStart(c)) return Name();
        switch (c)
        {
            case '!': return Punctuator(TokenKind.Bang, "!");
            case '$': return Punctuator(TokenKind.Dollar, "$");
            case '&': return Punctuator(TokenKind.Ampersand, "&");
            case '(': return Punctuator(TokenKind.ParenthesisLeft, "(");
            case ')': return Punctuator(TokenKind.ParenthesisRight, ")");
            case ':': return Punctuator(TokenKind.Colon, ":");
            case '=': return Punctuator(TokenKind.Equal, "=");
            case '@': return Punctuator(TokenKind.At, "@");
            case '[': return Punctuator(TokenKind.BracketLeft, "[");
            case ']': return Punctuator(TokenKind.BracketRight, "]");
            case '{': return Punctuator(TokenKind.BraceLeft, "{");
            case '|': return Punctuator(TokenKind.Pipe, "|");
            case '}': return Punctuator(TokenKind.BraceRight, "}");
            case '.' when source.AsSpan(start).StartsWith("..."): return Punctuator(TokenKind.Spread, "...");
            case '"': return source.AsSpan(start).StartsWith("\"\"\"") ? BlockString() : QuotedString();
            case '-' or (>= '0' and <= '9'): return Number();
            case '\'': throw new SyntaxException("Unexpected single quote; a string stands in double quotes.", start);
            default: throw new SyntaxException($"Unexpected character {Show(start)}.", start);
        }
    }

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private static bool IsNameContinue(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private void SkipIgnored()
    {
        while (_at < source.Length)
        {
            switch (source[_at])
            {
                case ' ' or '\t' or '\n' or '\r' or ',' or '\uFEFF':
                    _at++;
                    break;
                case '#':
                    var length = source.AsSpan(_at).IndexOfAny(_lineEnds);
                    _at = length < 0 ? source.Length : _at + length;
                    break;
                default:
                    return;
            }
        }
    }

    private Token Punctuator(TokenKind kind, string text)
    {
        var start = _at;
        _at += text.Length;
        return new Token(kind, start, text);
    }

    private Token Name()
    {
        var start = _at++;
        while (_at < source.Length && IsNameContinue(source[_at])) _at++;
        return new Token(TokenKind.Name, start, source[start.._at]);
    }

    private Token Number()
    {
        var start = _at;
        var isFloat = false;
        if (source[_at] == '-') _at++;
        if (Peek() == '0')
        {
            _at++;
            if (char.IsAsciiDigit(Peek()))
                throw new SyntaxException($"A number cannot go on after a leading 0: {Show(_at)}.", _at);
        }
        else
        {
            Digits();
        }

        if (Peek() == '.')
        {
            isFloat = true;
            _at++;
            Digits();
        }

        if (Peek() is 'e' or 'E')
        {
            isFloat = true;
            _at++;
            if (Peek() is '+' or '-') _at++;
            Digits();
        }

        // §2.9.1: a number must not be followed by a name or a point, so that `1x` is not read as two tokens.
        if (Peek() == '.' || IsNameStart(Peek())) throw new SyntaxException($"A number cannot be followed by {Show(_at)}.", _at);
        return new Token(isFloat ? TokenKind.Float : TokenKind.Int, start, source[start.._at]);
    }

    private void Digits()
    {
        if (!char.IsAsciiDigit(Peek())) throw new SyntaxException($"Expected a digit, found {Show(_at)}.", _at);
        while (char.IsAsciiDigit(Peek())) _at++;
    }

    private char Peek() => _at < source.Length ? source[_at] : '\0';

    private string Show(int at)
    {
        if (at >= source.Length) return "the end of the document";
        var c = source[at];
        if (c == '"') return "'\"'";
        if (c is > ' ' and < '\u007F') return $"\"{c}\"";
        return Rune.TryGetRuneAt(source, at, out var rune) ? $"U+{rune.Value:X4}" : $"U+{(int)c:X4}";
    }
}
