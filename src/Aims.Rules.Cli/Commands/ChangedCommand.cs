using System.CommandLine;
using System.Globalization;
using Aims.Answers.Assessments;
using Aims.Cli.Output;

namespace Aims.Cli.Commands;

/// <summary><c>aims changed</c>: what publications between two days did to a profile.</summary>
internal static class ChangedCommand
{
    public static Command Create(TextWriter output)
    {
        var profile = ProfileArgument.Create();
        var window = new Option<string>("--known-on") { Description = "The two days between which the law was published: A..B.", Required = true, HelpName = "A..B" };
        var command = new Command("changed", "What did the law published between two days change for a profile?") { profile, window };
        var common = CommonOptions.AddTo(command, withDays: false);
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed);
            var (from, to) = Days(parsed.GetValue(window)!);
            var read = ProfileArgument.Read(corpus, parsed.GetValue(profile)!);
            var changes = AssessmentChange.Between(corpus.Assess(read, to, from), corpus.Assess(read, to, to));
            var table = new Table(null, ["Subject", "What", "Role", "Before", "After"], [.. changes.Select(c => (IReadOnlyList<string>)[c.Subject, c.What, c.Role ?? "", c.Before, c.After])]);
            var sheet = new Sheet([$"{changes.Count} changes by publications after {Cells.Day(from)} up to {Cells.Day(to)}, corpus {corpus.Version}."], [table], [AimsTool.NoAdvice], () => TableJson.Of(table));
            Printer.Print(sheet, common.Format(parsed), output);
            return changes.Count > 0 ? ExitCode.Answer : ExitCode.NothingFound;
        });
        return command;
    }

    private static (DateOnly From, DateOnly To) Days(string text)
    {
        var parts = text.Split("..");
        if (parts.Length == 2 && Day(parts[0]) is { } from && Day(parts[1]) is { } to && from <= to) return (from, to);
        throw new BadInputException($"'{text}' is no window: write --known-on 2026-07-01..2026-08-01.");
    }

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
