using System.CommandLine;
using Aims.Answers;
using Aims.Answers.Json;
using Aims.Cli.Output;

namespace Aims.Cli.Commands;

/// <summary><c>aims coverage</c>: how far do the controls that are in place carry?</summary>
internal static class CoverageCommand
{
    public static Command Create(TextWriter output)
    {
        var have = new Option<string[]>("--have") { Description = "What is in place: ids separated by commas. A partly implemented control does not belong here.", Required = true, AllowMultipleArgumentsPerToken = true, HelpName = "ids" };
        var within = new Option<string[]>("--in") { Description = "Frameworks or provisions whose duties are judged, separated by commas. All other frameworks if left out.", AllowMultipleArgumentsPerToken = true, HelpName = "targets" };
        var role = new Option<string[]>("--role") { Description = "Only duties that bind one of these roles: provider, deployer, …", AllowMultipleArgumentsPerToken = true, HelpName = "roles" };
        var details = new Option<bool>("--details") { Description = "Also list every duty with its verdict and what is left." };
        var command = new Command("coverage", "How far does what is in place cover the duties of laws and standards?") { have, within, role, details };
        var common = CommonOptions.AddTo(command, withDays: true);
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed);
            var inPlace = Split(parsed.GetValue(have)).Select(id => CommonOptions.Provision(corpus, id).Id!.ToString()).ToList();
            foreach (var option in new[] { within, role })
                if (parsed.GetResult(option) is { Implicit: false } && !Split(parsed.GetValue(option)).Any()) throw new BadInputException($"{option.Name} names nothing: leave it out for all.");
            if (inPlace.Count == 0) throw new BadInputException("--have names nothing: write --have A.7.2,A.7.3.");
            var targets = Split(parsed.GetValue(within)).Select(t => corpus.FindFramework(t)?.Id ?? CommonOptions.Provision(corpus, t).Id!.ToString()).ToList();
            var roles = Split(parsed.GetValue(role)).ToList();
            CheckRoles(corpus, roles);
            var moment = common.Moment(parsed);
            var answer = corpus.Coverage(inPlace, targets, moment, roles);
            var sheet = new Sheet(
                [answer.Text, $"In place: {string.Join(", ", answer.Question.Have)}. Judged: {string.Join(", ", answer.Question.Targets)}. Law of {Cells.Day(moment.AsOf)} as published by {Cells.Day(moment.KnownOn)}, corpus {corpus.Version}."],
                [Groups(answer), .. parsed.GetValue(details) ? FindingTables.ByFramework(answer.Answers, withProofs: false) : []],
                ["full: all that the duty asks for; partial: something of it; no-contribution: reviewed, nothing reaches it; open: not reviewed yet. Supporting is not conforming.", AimsTool.NoAdvice],
                () => AnswerJson.Of(answer));
            Printer.Print(sheet, common.Format(parsed), output);
            return answer.Answers.Count > 0 ? ExitCode.Answer : ExitCode.NothingFound;
        });
        return command;
    }

    private static Table Groups(CoverageAnswer answer) => new(
        "Duties by verdict", ["Where", "Name", "Duties", "Full", "Partial", "No contribution", "Open"],
        [.. answer.Groups.Select(g => (IReadOnlyList<string>)
            [g.Container.Id.ToString(), g.Container.Name, .. Numbers(g.Counts)]), ["all", "", .. Numbers(answer.Counts)]]);

    private static IEnumerable<string> Numbers(CoverageCounts c) =>
        new[] { c.Duties, c.Full, c.Partial, c.NoContribution, c.Open }.Select(n => $"{n}");

    private static void CheckRoles(Corpus corpus, List<string> roles)
    {
        var known = corpus.Frameworks.SelectMany(f => f.Roles).Select(r => r.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var role in roles.Where(role => !known.Contains(role)))
            throw new BadInputException($"There is no role '{role}'. Roles: {string.Join(", ", known)}.");
    }

    private static IEnumerable<string> Split(string[]? values) =>
        (values ?? []).SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
