using System.Globalization;
using System.Text;

namespace Aims.Rules.Expressions;

/// <summary>Splits an expression into tokens.</summary>
internal static class Lexer
{
    private static readonly string[] Symbols = ["&&", "||", "==", "!=", "<>", "<=", ">=", "=>", "??", "<", ">", "=", "!", "+", "-", "*", "/", "%", "(", ")", "[", "]", "{", "}", ",", ".", "?", ":"];

    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (at == text.Length) break;
            var start = at;
            if (char.IsAsciiLetter(text[at]) || text[at] == '_')
            {
                while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_')) at++;
                tokens.Add(new Token(TokenKind.Name, text[start..at], start));
            }
            else if (char.IsAsciiDigit(text[at])) tokens.Add(ReadNumber(text, ref at));
            else if (text[at] == '"') tokens.Add(ReadText(text, ref at));
            else tokens.Add(ReadSymbol(text, ref at));
        }

        tokens.Add(new Token(TokenKind.End, "", text.Length));
        return tokens;
    }

    private static Token ReadNumber(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        var whole = true;
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            whole = false;
            at++;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            whole = false;
            at++;
            if (at < text.Length && text[at] is '+' or '-') at++;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        }

        // The suffixes of C# number literals say nothing here: all numbers are decimal.
        var end = at;
        if (at < text.Length && text[at] is 'm' or 'M' or 'd' or 'D')
        {
            whole = false;
            at++;
        }

        if (!decimal.TryParse(text.AsSpan(start, end - start), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            || at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_'))
            throw new ExpressionFault(RuleFaultCode.BadSyntax, start, "This is not a number.", "Write digits, with a point before decimals, up to 1e27.");
        return new Token(TokenKind.Number, text[start..at], start, value, whole);
    }

    private static Token ReadText(string text, ref int at)
    {
        var start = at++;
        var value = new StringBuilder();
        while (at < text.Length && text[at] != '"')
        {
            if (text[at] == '\\')
            {
                at++;
                if (at == text.Length || text[at] is not ('"' or '\\'))
                    throw new ExpressionFault(RuleFaultCode.BadSyntax, at - 1, "This escape is not known.", "Write \\\" for a quote and \\\\ for a backslash.");
            }

            value.Append(text[at++]);
        }

        if (at == text.Length) throw new ExpressionFault(RuleFaultCode.BadSyntax, start, "The text has no end.", "Close it with a double quote.");
        at++;
        return new Token(TokenKind.Text, value.ToString(), start);
    }

    private static Token ReadSymbol(string text, ref int at)
    {
        var start = at;
        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(text, at, symbol, 0, symbol.Length) != 0) continue;
            at += symbol.Length;
            return new Token(TokenKind.Symbol, symbol, start);
        }

        throw new ExpressionFault(RuleFaultCode.BadSyntax, start, $"'{text[at]}' has no meaning here.", text[at] == '\'' ? "Write texts in double quotes." : "Remove it.");
    }
}
