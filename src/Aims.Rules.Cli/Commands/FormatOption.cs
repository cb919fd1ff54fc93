using System.CommandLine;
using Aims.Cli.Output;

namespace Aims.Cli.Commands;

/// <summary>The option that chooses the form of an answer.</summary>
internal sealed class FormatOption : Option<string?>
{
    public FormatOption() : base("--format", "-f")
    {
        Description = "text (tables on a terminal, tab-separated when piped), json, csv or markdown.";
        HelpName = "text|json|csv|markdown";
        this.AcceptOnlyFromAmong("text", "json", "csv", "markdown");
    }

    public Format Of(ParseResult parsed) => parsed.GetValue(this) switch
    {
        "json" => Format.Json,
        "csv" => Format.Csv,
        "markdown" => Format.Markdown,
        _ => Format.Text,
    };
}
