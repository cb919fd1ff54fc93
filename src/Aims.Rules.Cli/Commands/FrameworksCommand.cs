using System.CommandLine;
using Aims.Cli.Output;

namespace Aims.Cli.Commands;

/// <summary><c>aims frameworks</c>: what the corpus holds.</summary>
internal static class FrameworksCommand
{
    public static Command Create(TextWriter output)
    {
        var command = new Command("frameworks", "List the frameworks with what of them the corpus holds.");
        var common = CommonOptions.AddTo(command, withDays: false);
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed);
            var table = new Table(null, ["Id", "Name", "Edition", "Type", "Provisions", "Duties", "Aspects", "Mappings", "Basis", "Licence"],
                [.. corpus.Frameworks.Select(f => (IReadOnlyList<string>)
                [
                    f.Id, f.Name, f.Edition, Cells.Word(f.Type), $"{f.Provisions.Count}", $"{f.Provisions.Count(p => p.IsDuty)}",
                    $"{f.Provisions.Sum(p => p.Aspects.Count)}",
                    $"{corpus.Mappings.Count(m => m.To.Framework == f.Id || m.From[0].Framework == f.Id)}", Cells.Word(f.Basis), f.Licence,
                ])]);
            var sheet = new Sheet([$"{corpus.Frameworks.Count} frameworks, {corpus.Mappings.Count} mappings, corpus {corpus.Version}."], [table], [AimsTool.NoAdvice], () => TableJson.Of(table));
            Printer.Print(sheet, common.Format(parsed), output);
            return ExitCode.Answer;
        });
        return command;
    }
}
