using System.CommandLine;
using Aims.Cli.Output;
using Aims.Graph;

namespace Aims.Cli.Commands;

/// <summary><c>aims claims</c>: what founding documents assert, and what became of it.</summary>
internal static class ClaimsCommand
{
    public static Command Create(TextWriter output)
    {
        var command = new Command("claims", "List what founding documents assert about the frameworks, each with verdict, finding and sources; runs the query of each.");
        var common = CommonOptions.AddTo(command, withDays: false);
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed);
            var failures = corpus.Claims.SelectMany(claim => corpus.Test(claim).Select(failure => $"{claim.Id}: {failure}")).ToList();
            var table = new Table(null, ["Claim", "Verdict", "Statement", "Finding", "Queries", "Sources"],
                [.. corpus.Claims.Select(c => (IReadOnlyList<string>)
                    [c.Id, Word(c.Verdict), c.Statement, c.Finding, string.Join("\n", c.Queries.Select(Query)), string.Join(", ", c.Sources)])]);
            var head = failures.Count == 0 ? $"{corpus.Claims.Count} claims; every query answers as its verdict needs." : $"{failures.Count} queries do not answer as their verdicts need.";
            var sheet = new Sheet([head, .. failures], [table], [AimsTool.NoAdvice], () => TableJson.Of(table));
            Printer.Print(sheet, common.Format(parsed), output);
            return failures.Count == 0 ? ExitCode.Answer : ExitCode.BadData;
        });
        return command;
    }

    private static string Query(ClaimQuery query) =>
        $"{query.Ask} {query.Id}{(query.To is { } to ? $" to {to}" : "")}{(query.Kind is { } kind ? $" kind {kind}" : "")} = {query.Expect}";

    private static string Word(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Upheld => "upheld",
        ClaimVerdict.Corrected => "corrected",
        ClaimVerdict.NotSupported => "not-supported",
        _ => "not-checkable",
    };
}
