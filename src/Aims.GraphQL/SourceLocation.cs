namespace Aims.GraphQL;

/// <summary>A place in a document: line and column, both counted from 1 (specification §7.1.2).</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column, in UTF-16 code units.</param>
public readonly record struct SourceLocation(int Line, int Column)
{
    /// <summary>The place of an offset in a text.</summary>
    internal static SourceLocation Of(string source, int position)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < position && i < source.Length; i++)
        {
            if (source[i] is not ('\n' or '\r')) continue;
            if (source[i] == '\r' && i + 1 < source.Length && source[i + 1] == '\n')
            {
                if (i + 1 >= position) break;
                i++;
            }

            line++;
            lineStart = i + 1;
        }

        return new SourceLocation(line, position - lineStart + 1);
    }
}
