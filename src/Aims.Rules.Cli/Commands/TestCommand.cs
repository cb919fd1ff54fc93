using System.CommandLine;
using Aims.Cli.Output;

namespace Aims.Cli.Commands;

/// <summary><c>aims test</c>: holds the rules of a corpus to the cases that stand beside them.</summary>
internal static class TestCommand
{
    public static Command Create(TextWriter output)
    {
        var directory = new Argument<string>("dir") { Description = "A directory with a whole corpus and tests/cases. The current one if left out.", DefaultValueFactory = _ => "." };
        var overlay = new Option<bool>("--overlay") { Description = "The directory, which may hold nothing but cases, is laid over the shipped corpus." };
        var format = new FormatOption();
        var command = new Command("test", "Run the cases of rules: is each rule true, false and undecided where tests/cases says so, and do whole profiles come out as worked by hand?") { directory, overlay, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(directory)!;
            if (!Directory.Exists(Path.Combine(path, "tests", "cases"))) throw new BadInputException($"There is no directory 'tests/cases' in '{path}'. 'aims test --help' says what is expected.");
            var corpus = Corpus.Load(path, parsed.GetValue(overlay));
            var report = corpus.TestCases(path);
            var files = report.Results.GroupBy(r => r.File, StringComparer.Ordinal)
                .Select(g => (IReadOnlyList<string>)[g.Key, $"{g.Count()}", $"{g.Count(r => !r.Holds)}"]);
            Table[] tables =
            [
                new Table("Files", ["File", "Expectations", "Failed"], [.. files]),
                new Table("Failures", ["File", "Path", "Case", "Expected", "Found"], [.. report.Failures.Select(r => (IReadOnlyList<string>)[r.File, r.Path, r.Case, r.Expected, r.Found])]),
                new Table("Rules without cases", ["Rule"], [.. report.RulesWithoutCases.Select(rule => (IReadOnlyList<string>)[rule])]),
            ];
            var head = $"{report.Cases} cases, {report.Results.Count} expectations: {report.Results.Count - report.Failures.Count} hold, {report.Failures.Count} fail; {report.RulesWithoutCases.Count} rules without cases. Corpus {corpus.Version}.";
            Printer.Print(new Sheet([head], [.. tables.Where(t => t.Rows.Count > 0)], [], () => TableJson.Of(corpus.Version, tables)), format.Of(parsed), output);
            return report.Failures.Count == 0 && report.RulesWithoutCases.Count == 0 && report.Cases > 0 ? ExitCode.Answer : ExitCode.NothingFound;
        });
        return command;
    }
}
