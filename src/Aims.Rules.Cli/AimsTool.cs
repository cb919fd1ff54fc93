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
        var root = new RootCommand("Ask the crosswalk of AI governance law and standards: what does a control satisfy, what is left, and why. " + NoAdvice)
        {
            SatisfiesCommand.Create(output),
            SatisfiedByCommand.Create(output),
            ExplainCommand.Create(output),
            CoverageCommand.Create(output),
            ShowCommand.Create(output),
            SearchCommand.Create(output),
            FrameworksCommand.Create(output),
            RolesCommand.Create(output),
            ClaimsCommand.Create(output),
            AssessCommand.Create(output),
            AskCommand.Create(output, input ?? Console.In),
            TimelineCommand.Create(output),
            ChangedCommand.Create(output),
            SchemaCommand.Create(output),
            CheckCommand.Create(output),
            TestCommand.Create(output),
            DiffCommand.Create(output),
        };
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
        catch (BadInputException e)
        {
            error.WriteLine($"aims: {e.Message}");
            return ExitCode.BadInput;
        }
        catch (Exception e) when (e is DirectoryNotFoundException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine($"aims: {e.Message}");
            return ExitCode.BadInput;
        }
        catch (CorpusException e)
        {
            foreach (var fault in e.Faults) error.WriteLine(fault);
            return ExitCode.BadData;
        }
        catch (IOException e)
        {
            error.WriteLine($"aims: {e.Message}");
            return ExitCode.BadInput;
        }
    }
}
