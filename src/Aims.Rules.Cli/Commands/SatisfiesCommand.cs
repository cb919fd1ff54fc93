using System.CommandLine;
using Aims.Answers.Json;
using Aims.Cli.Output;

namespace Aims.Cli.Commands;

/// <summary><c>aims satisfies</c>: which duties does one provision alone satisfy, and how far?</summary>
internal static class SatisfiesCommand
{
    public static Command Create(TextWriter output)
    {
        var id = new Argument<string>("id") { Description = "The control, clause or duty: a full id (iso-42001:A.7.4) or a short id of iso-42001 (A.7.4)." };
        var within = new Option<string?>("--in") { Description = "Only duties of this framework.", HelpName = "framework" };
        var brief = new Option<bool>("--brief") { Description = "Leave out the proofs (in text, csv and markdown; json always has them)." };
        var command = new Command("satisfies", "Which obligations does this provision alone satisfy, how far, and what is left?") { id, within, brief };
        var common = CommonOptions.AddTo(command, withDays: true);
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed);
            var asked = CommonOptions.Provision(corpus, parsed.GetValue(id)!);
            var framework = CommonOptions.Framework(corpus, parsed, within);
            var moment = common.Moment(parsed);
            var answer = corpus.Satisfies(asked.Id!.ToString(), moment, framework);
            var sheet = new Sheet(
                [answer.Summary.Text, CommonOptions.Echo(corpus, asked, moment)],
                FindingTables.ByFramework(answer.Answers, withProofs: !parsed.GetValue(brief)),
                [AimsTool.NoAdvice], () => AnswerJson.Of(answer));
            Printer.Print(sheet, common.Format(parsed), output);
            return answer.Answers.Count > 0 ? ExitCode.Answer : ExitCode.NothingFound;
        });
        return command;
    }
}
