using System.CommandLine;
using System.Text;
using Aims.Answers.Assessments;
using Aims.Cli.Output;

namespace Aims.Cli.Commands;

/// <summary><c>aims assess</c>: which law binds the organisation of a profile, from when, and why.</summary>
internal static class AssessCommand
{
    public static Command Create(TextWriter output)
    {
        var profile = ProfileArgument.Create();
        var details = new Option<bool>("--details") { Description = "Also list what does not bind, and the facts behind each duty." };
        var within = CommonOptions.Within();
        var command = new Command("assess", "Which law binds an organisation for its AI systems and models, from when, why, and what is still to be asked?") { profile, details, within };
        var common = CommonOptions.AddTo(command, withDays: true);
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed);
            var moment = common.Moment(parsed);
            var answer = corpus.Assess(ProfileArgument.Read(corpus, parsed.GetValue(profile)!), moment.AsOf, moment.KnownOn, within: CommonOptions.Framework(corpus, parsed, within));
            var sheet = new Sheet(
                [.. answer.Subjects.Select(AssessmentTables.Headline), $"Law of {Cells.Day(moment.AsOf)} as published by {Cells.Day(moment.KnownOn)}, corpus {corpus.Version}."],
                [.. AssessmentTables.Of(answer, parsed.GetValue(details), together: common.Format(parsed) is Format.Text or Format.Markdown)],
                ["now: binds on the day; later: from the day named; disputed: two readings of the law give different days; undecided: waits for facts.", AimsTool.NoAdvice],
                () => Encoding.UTF8.GetString(answer.ToJson()));
            Printer.Print(sheet, common.Format(parsed), output);
            return answer.Binding.Count > 0 ? ExitCode.Answer : ExitCode.NothingFound;
        });
        return command;
    }
}
