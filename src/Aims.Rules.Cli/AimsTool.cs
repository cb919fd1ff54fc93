using System.CommandLine;
using Aims.Cli.Commands;
using Aims.Cli.Output;
using Aims.Data;

namespace Aims.Cli;

/// <summary>The tool as a function of its arguments and its two outputs.</summary>
internal static class AimsTool
{
    public const string NoAdvice = "Decision support from published texts and our own mappings, none of them reviewed by a named expert yet. Not legal advice.";

    public static int Run(string[] args, TextWriter output, TextWriter error, TextReader? input = null)
    {
        var root = new RootCommand("Ask the crosswalk of AI governance law and standards: what does a control satisfy, what is left, and why. " + NoAdvice);
        foreach (var command in Commands(args, output, input)) root.Add(command);
        HelpExamples.AddTo(root, output);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpExamples)
        {
            foreach (var problem in parsed.Errors) error.WriteLine($"aims: {problem.Message}");
            error.WriteLine("aims: 'aims --help' lists the commands, 'aims COMMAND --help' shows its options and examples.");
            return ExitCode.BadInput;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is BadInputException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine($"aims: {e.Message}");
            return ExitCode.BadInput;
        }
        catch (CorpusException e)
        {
            foreach (var fault in e.Faults) error.WriteLine(fault);
            return ExitCode.BadData;
        }
    }

    /// <summary>The command that the first argument names, or all of them: to lay out all takes as long as an answer.</summary>
    private static IEnumerable<Command> Commands(string[] args, TextWriter output, TextReader? input)
    {
        (string Name, Func<Command> Create)[] all =
        [
            ("satisfies", () => SatisfiesCommand.Create(output)),
            ("satisfied-by", () => SatisfiedByCommand.Create(output)),
            ("explain", () => ExplainCommand.Create(output)),
            ("coverage", () => CoverageCommand.Create(output)),
            ("show", () => ShowCommand.Create(output)),
            ("search", () => SearchCommand.Create(output)),
            ("frameworks", () => FrameworksCommand.Create(output)),
            ("roles", () => RolesCommand.Create(output)),
            ("claims", () => ClaimsCommand.Create(output)),
            ("assess", () => AssessCommand.Create(output)),
            ("ask", () => AskCommand.Create(output, input ?? Console.In)),
            ("timeline", () => TimelineCommand.Create(output)),
            ("changed", () => ChangedCommand.Create(output)),
            ("schema", () => SchemaCommand.Create(output)),
            ("check", () => CheckCommand.Create(output)),
            ("test", () => TestCommand.Create(output)),
            ("diff", () => DiffCommand.Create(output)),
        ];
        foreach (var (name, create) in all)
            if (args.Length > 0 && args[0] == name) return [create()];
        return all.Select(command => command.Create());
    }
}
