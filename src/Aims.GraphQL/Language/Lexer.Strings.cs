using System.Buffers;
using System.Globalization;
using System.Text;

namespace Aims.GraphQL.Language;

/// <content>Strings and block strings (specification §2.9.4).</content>
internal sealed partial class Lexer
{
    private static readonly SearchValues<char> _endsOfRun = SearchValues.Create("\"\\\n\r");

    private Token QuotedString()
    {
        var start = _at++;
        StringBuilder? text = null;
        while (true)
        {
            var rest = source.AsSpan(_at);
            var run = rest.IndexOfAny(_endsOfRun);
            if (run < 0 || rest[run] is '\n' or '\r')
                throw new SyntaxException("The string has no closing quote on its line.", run < 0 ? source.Length : _at + run);
            CheckScalars(_at, run);
            if (rest[run] == '"')
            {
                var value = text is null ? rest[..run].ToString() : text.Append(rest[..run]).ToString();
                _at += run + 1;
                return new Token(TokenKind.String, start, value);
            }

            text = (text ?? new StringBuilder()).Append(rest[..run]);
            _at += run;
            Escape(text);
        }
    }

    private void Escape(StringBuilder text)
    {
        var at = _at;
        var c = at + 1 < source.Length ? source[at + 1] : '\0';
        if (c == 'u')
        {
            UnicodeEscape(text);
            return;
        }

        text.Append(c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw new SyntaxException($"\\ followed by {Show(at + 1)} is not an escape.", at),
        });
        _at += 2;
    }

    private void UnicodeEscape(StringBuilder text)
    {
        var at = _at;
        if (at + 2 < source.Length && source[at + 2] == '{')
        {
            var end = source.AsSpan(at).IndexOf('}');
            // Six digits reach U+10FFFF; leading zeros may make it longer, and a bound keeps that honest.
            if (end is > 3 and < 40 && TryHex(source.AsSpan(at + 3, end - 3), out var value) && Rune.IsValid(value))
            {
                text.Append(new Rune(value).ToString());
                _at += end + 1;
                return;
            }

            throw new SyntaxException("Not a Unicode escape: \\u{…} takes the hexadecimal number of a Unicode scalar value.", at);
        }

        if (FixedEscape(at) is { } unit)
        {
            if (!char.IsSurrogate(unit))
            {
                text.Append(unit);
                _at += 6;
                return;
            }

            // §2.9.4: a surrogate is allowed only as the first half of a pair of escapes.
            if (char.IsHighSurrogate(unit) && FixedEscape(at + 6) is { } low && char.IsLowSurrogate(low))
            {
                text.Append(unit).Append(low);
                _at += 12;
                return;
            }
        }

        throw new SyntaxException("Not a Unicode escape: \\u takes four hexadecimal digits, and surrogates only as a pair.", at);
    }

    private char? FixedEscape(int at) =>
        at + 6 <= source.Length && source[at] == '\\' && source[at + 1] == 'u' && TryHex(source.AsSpan(at + 2, 4), out var value)
            ? (char)value
            : null;

    private static bool TryHex(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
            if (!char.IsAsciiHexDigit(digit)) return false;
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    private Token BlockString()
    {
        var start = _at;
        _at += 3;
        var raw = new StringBuilder();
        while (true)
        {
            var rest = source.AsSpan(_at);
            var quotes = rest.IndexOf("\"\"\"");
            if (quotes < 0) throw new SyntaxException("The block string has no closing quotes.", source.Length);
            var escaped = quotes > 0 && rest[quotes - 1] == '\\';
            CheckScalars(_at, quotes);
            raw.Append(rest[..(escaped ? quotes - 1 : quotes)]);
            _at += quotes + 3;
            if (!escaped) return new Token(TokenKind.BlockString, start, BlockText.Dedent(raw.ToString()));
            raw.Append("\"\"\"");
        }
    }

    /// <summary>A document consists of Unicode scalar values; half a surrogate pair is none.</summary>
    private void CheckScalars(int start, int length)
    {
        var rest = source.AsSpan(start, length);
        for (var i = rest.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < length; i++)
        {
            if (!char.IsSurrogate(rest[i])) continue;
            if (i + 1 >= length || !char.IsSurrogatePair(rest[i], rest[i + 1]))
                throw new SyntaxException($"Invalid character {Show(start + i)} in a string.", start + i);
            i++;
        }
    }
}
