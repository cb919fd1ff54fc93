using System.CommandLine;
using Aims.Cli.Output;

namespace Aims.Cli.Commands;

/// <summary><c>aims check</c>: every fault in the data, in one run.</summary>
internal static class CheckCommand
{
    public static Command Create(TextWriter output)
    {
        var directory = new Argument<string?>("dir") { Description = "A directory with a whole corpus. The shipped corpus if left out.", Arity = ArgumentArity.ZeroOrOne };
        var overlay = new Option<bool>("--overlay") { Description = "The directory is laid over the shipped corpus." };
        var format = new FormatOption();
        var command = new Command("check", "Find every fault in the data of a corpus, each with code, file, JSON path and what to do.") { directory, overlay, format };
        command.SetAction(parsed =>
        {
            var faults = parsed.GetValue(directory) is { } path ? Corpus.Check(path, parsed.GetValue(overlay)) : Corpus.CheckShipped();
            var table = new Table(null, ["Code", "File", "Path", "Message", "Hint"],
                [.. faults.Select(f => (IReadOnlyList<string>)[f.Code, f.File, f.Path, f.Message, f.Hint])]);
            var head = faults.Count switch { 0 => "No faults.", 1 => "1 fault.", _ => $"{faults.Count} faults." };
            Printer.Print(new Sheet([head], faults.Count > 0 ? [table] : [], [], () => TableJson.Of(table)), format.Of(parsed), output);
            return faults.Count == 0 ? ExitCode.Answer : ExitCode.BadData;
        });
        return command;
    }
}
