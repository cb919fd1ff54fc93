using System.CommandLine;
using System.Text;
using Aims.Answers.Assessments;
using Aims.Cli.Output;

namespace Aims.Cli.Commands;

/// <summary><c>aims timeline</c>: the days on which duties of a profile begin and end.</summary>
internal static class TimelineCommand
{
    public static Command Create(TextWriter output)
    {
        var profile = ProfileArgument.Create();
        var command = new Command("timeline", "On which days do the duties of a profile begin and end?") { profile };
        var common = CommonOptions.AddTo(command, withDays: true);
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed);
            var knownOn = common.Moment(parsed).KnownOn;
            var timeline = corpus.Timeline(ProfileArgument.Read(corpus, parsed.GetValue(profile)!), knownOn);
            var rows = timeline.Entries.SelectMany(e => Rows(e, "begins", e.Begins).Concat(Rows(e, "ends", e.Ends)).Concat(Rows(e, "disputed", e.Disputed)));
            var sheet = new Sheet(
                [$"{timeline.Entries.Count} days, {timeline.Undecided.Count} duties undecided. Law as published by {Cells.Day(knownOn)}, corpus {corpus.Version}."],
                [new Table(null, ["Day", "What", "Provision", "Subject", "Role"], [.. rows])],
                ["disputed: by one of two readings the duty binds from this day.", AimsTool.NoAdvice], () => Encoding.UTF8.GetString(timeline.ToJson()));
            Printer.Print(sheet, common.Format(parsed), output);
            return timeline.Entries.Count > 0 ? ExitCode.Answer : ExitCode.NothingFound;
        });
        return command;
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(TimelineEntry entry, string what, IEnumerable<BindingDuty> duties) =>
        duties.Select(d => (IReadOnlyList<string>)[Cells.Day(entry.Date), what, d.Provision, d.Subject, d.Role]);
}
