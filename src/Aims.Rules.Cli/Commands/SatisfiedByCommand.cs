using System.CommandLine;
using Aims.Answers.Json;
using Aims.Cli.Output;

namespace Aims.Cli.Commands;

/// <summary><c>aims satisfied-by</c>: which provisions of other frameworks satisfy this duty?</summary>
internal static class SatisfiedByCommand
{
    public static Command Create(TextWriter output)
    {
        var id = new Argument<string>("id") { Description = "The duty, or a container with duties: eu-ai-act:Art.15." };
        var within = new Option<string?>("--in") { Description = "Only provisions of this framework.", HelpName = "framework" };
        var command = new Command("satisfied-by", "Which provisions of other frameworks satisfy this duty, and what do all of them leave over?") { id, within };
        var common = CommonOptions.AddTo(command, withDays: true);
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed);
            var asked = CommonOptions.Provision(corpus, parsed.GetValue(id)!);
            var framework = CommonOptions.Framework(corpus, parsed, within);
            var moment = common.Moment(parsed);
            var answer = corpus.SatisfiedBy(asked.Id!.ToString(), moment, framework);
            var rows = answer.Answers.SelectMany(s => s.Findings.Select(finding => (IReadOnlyList<string>)
            [
                AnswerJson.Word(finding.Verdict), s.Provision.Id.ToString(), s.Provision.Name, finding.Provision.Id.ToString(),
                string.Join("\n", finding.Via), string.Join("\n", Cells.Steps(finding.Proof)),
            ])).ToList();
            var statements = corpus.Frameworks.Where(f => framework is null || f.Id == framework)
                .Select(f => corpus.StatementOn(asked.Provision!.Id, f.Id)).Where(s => s is not null)
                .Select(s => $"No counterpart in {s!.In} (stated on {s.Provision}, {Cells.Word(s.Review)}): {s.Why}");
            var sheet = new Sheet(
                [answer.Summary.Text, CommonOptions.Echo(corpus, asked, moment)],
                [new Table("Alone", ["Verdict", "Provision", "Name", "Duty", "Via", "Proof"], rows, 2), .. Together(answer)],
                [.. statements, AimsTool.NoAdvice], () => AnswerJson.Of(answer));
            Printer.Print(sheet, common.Format(parsed), output);
            return answer.Answers.Count > 0 ? ExitCode.Answer : ExitCode.NothingFound;
        });
        return command;
    }

    private static IEnumerable<Table> Together(Answers.SatisfiedByAnswer answer) =>
        answer.Together.Count == 0 ? [] : [new Table("All of them together", Cells.FindingColumns, [.. answer.Together.Select(Cells.Of)], 2)];
}
