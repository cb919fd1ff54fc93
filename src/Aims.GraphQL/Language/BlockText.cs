using System.Text;

namespace Aims.GraphQL.Language;

/// <summary>
/// The common indentation and the blank first and last lines of a block string (specification §2.9.4, BlockStringValue).
/// </summary>
internal static class BlockText
{
    /// <summary>The value of a block string, given the text between its quotes.</summary>
    public static string Dedent(string raw)
    {
        var lines = raw.ReplaceLineEndingsForGraphQL().Split('\n');
        var common = int.MaxValue;
        for (var i = 1; i < lines.Length; i++)
        {
            var indent = Indent(lines[i]);
            if (indent < lines[i].Length) common = Math.Min(common, indent);
        }

        int first = 0, last = lines.Length - 1;
        while (first <= last && Indent(lines[first]) == lines[first].Length) first++;
        while (last >= first && Indent(lines[last]) == lines[last].Length) last--;

        var text = new StringBuilder(raw.Length);
        for (var i = first; i <= last; i++)
        {
            if (i > first) text.Append('\n');
            var skip = i == 0 || common == int.MaxValue ? 0 : Math.Min(common, lines[i].Length);
            text.Append(lines[i].AsSpan(skip));
        }

        return text.ToString();
    }

    // Only the line terminators of §2.1.4; the framework's own method knows more (U+2028 and others).
    private static string ReplaceLineEndingsForGraphQL(this string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;

    private static int Indent(string line)
    {
        var i = 0;
        while (i < line.Length && line[i] is ' ' or '\t') i++;
        return i;
    }
}
