using System.Text;
using Spectre.Console;

namespace Aims.Cli.Output;

/// <summary>Prints sheets in any format.</summary>
internal static class Printer
{
    public static void Print(Sheet sheet, Format format, TextWriter output)
    {
        switch (format)
        {
            case Format.Json: output.WriteLine(sheet.Json()); break;
            case Format.Csv: PrintCsv(sheet, output); break;
            case Format.Markdown: PrintMarkdown(sheet, output); break;
            default:
                if (ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected) PrintTerminal(sheet);
                else output.Write(Plain(sheet));
                break;
        }
    }

    private static void PrintTerminal(Sheet sheet)
    {
        for (var i = 0; i < sheet.Head.Count; i++)
            AnsiConsole.MarkupLine(i == 0 ? $"[bold]{Markup.Escape(sheet.Head[i])}[/]" : Markup.Escape(sheet.Head[i]));
        foreach (var table in sheet.Tables)
        {
            var overview = table.Columns.Count - table.Details;
            var view = new Spectre.Console.Table { Border = TableBorder.Rounded, ShowRowSeparators = true };
            if (table.Title is not null) view.Title = new TableTitle(Markup.Escape(table.Title));
            foreach (var column in table.Columns.Take(overview)) view.AddColumn(new TableColumn($"[bold]{Markup.Escape(column)}[/]"));
            foreach (var row in table.Rows) view.AddRow(row.Take(overview).Select(cell => new Markup(Coloured(cell))));
            AnsiConsole.Write(view);
            if (table.Details > 0) PrintDetails(table, overview);
        }

        foreach (var remark in sheet.Remarks) AnsiConsole.MarkupLine($"[grey]{Markup.Escape(remark)}[/]");
    }

    /// <summary>The long texts of each row, headed by its first two cells, over the whole width of the terminal.</summary>
    private static void PrintDetails(Table table, int from)
    {
        foreach (var row in table.Rows)
        {
            AnsiConsole.MarkupLine($"\n[bold]{Markup.Escape(row[1])}[/] {Coloured(row[0])}");
            for (var i = from; i < row.Count; i++)
            {
                if (row[i].Length == 0) continue;
                AnsiConsole.MarkupLine($"  [grey]{Markup.Escape(table.Columns[i])}[/]");
                foreach (var line in row[i].Split('\n')) AnsiConsole.Write(new Padder(new Spectre.Console.Text(line), new Padding(4, 0, 0, 0)));
            }
        }

        AnsiConsole.WriteLine();
    }

    private static string Coloured(string cell) => cell switch
    {
        "full" or "upheld" => $"[green]{cell}[/]",
        "partial" or "corrected" => $"[yellow]{cell}[/]",
        "no-contribution" or "not-supported" => $"[red]{cell}[/]",
        _ => Markup.Escape(cell),
    };

    /// <summary>One line for each row, tabs between cells, so that cut, grep and awk work.</summary>
    private static string Plain(Sheet sheet)
    {
        using var output = new StringWriter();
        foreach (var line in sheet.Head) output.WriteLine(line);
        foreach (var table in sheet.Tables)
        {
            output.WriteLine();
            if (table.Title is not null) output.WriteLine(table.Title);
            output.WriteLine(string.Join('\t', table.Columns));
            foreach (var row in table.Rows) output.WriteLine(string.Join('\t', row.Select(OneLine)));
        }

        if (sheet.Remarks.Count > 0) output.WriteLine();
        foreach (var line in sheet.Remarks) output.WriteLine(line);
        return output.ToString();
    }

    private static void PrintMarkdown(Sheet sheet, TextWriter output)
    {
        foreach (var line in sheet.Head) output.WriteLine($"{line}\n");
        foreach (var table in sheet.Tables)
        {
            if (table.Title is not null) output.WriteLine($"### {table.Title}\n");
            output.WriteLine($"| {string.Join(" | ", table.Columns)} |");
            output.WriteLine($"|{string.Concat(table.Columns.Select(_ => "---|"))}");
            foreach (var row in table.Rows)
                output.WriteLine($"| {string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal)))} |");
            output.WriteLine();
        }

        foreach (var line in sheet.Remarks) output.WriteLine($"{line}\n");
    }

    private static void PrintCsv(Sheet sheet, TextWriter output)
    {
        foreach (var (table, index) in sheet.Tables.Select((table, index) => (table, index)))
        {
            if (index > 0) output.Write("\r\n");
            WriteCsvLine(table.Columns, output);
            foreach (var row in table.Rows) WriteCsvLine(row, output);
        }
    }

    private static void WriteCsvLine(IReadOnlyList<string> cells, TextWriter output)
    {
        var line = new StringBuilder();
        var first = true;
        foreach (var cell in cells)
        {
            if (!first) line.Append(',');
            first = false;
            // A cell that a spreadsheet would run as a formula is kept a text.
            var text = cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? $"'{cell}" : cell;
            if (text.AsSpan().IndexOfAny("\",\r\n") >= 0) line.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else line.Append(text);
        }

        output.Write($"{line}\r\n");
    }

    private static string OneLine(string cell) => cell.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "; ", StringComparison.Ordinal).Replace('\t', ' ');
}
