using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Aims.Cli;

/// <summary>Adds examples and the exit codes to the help of every command.</summary>
internal sealed class HelpExamples(SynchronousCommandLineAction help, TextWriter output) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new()
    {
        ["satisfies"] = ["aims satisfies A.7.4", "aims satisfies A.7.4 --in eu-ai-act --known-on 2026-06-01", "aims satisfies iso-27001:A.8.29 --format json"],
        ["satisfied-by"] = ["aims satisfied-by eu-ai-act:Art.15", "aims satisfied-by \"eu-ai-act:Art.10(3)\" --in iso-42001"],
        ["explain"] = ["aims explain A.7.4 \"eu-ai-act:Art.10(3)\"", "aims explain A.6.2.4 eu-ai-act:Art.15 --format markdown"],
        ["coverage"] = ["aims coverage --have A.7.2,A.7.3,A.7.4 --in eu-ai-act", "aims coverage --have A.7.4 --in eu-ai-act:Art.10 --role provider --details"],
        ["show"] = ["aims show A.7.4", "aims show \"eu-ai-act:Art.10(3)\""],
        ["search"] = ["aims search data quality", "aims search incident --in eu-ai-act --limit 10"],
        ["frameworks"] = ["aims frameworks", "aims frameworks --format csv"],
        ["roles"] = ["aims roles iso-22989:ai-producer", "aims roles eu-ai-act:deployer --in iso-22989", "aims roles --in nist-ai-rmf", "aims roles eu-ai-act:provider --format markdown"],
        ["claims"] = ["aims claims", "aims claims --format markdown"],
        ["diff"] = ["aims diff ./corpus-of-last-year .", "aims diff ./old ./new --questions tests/questions/questions.json --format json"],
        ["test"] = ["aims test", "aims test ./my-corpus", "aims test ./my-overlay --overlay --format json"],
        ["check"] = ["aims check", "aims check ./my-corpus", "aims check ./my-overlay --overlay"],
    };

    /// <summary>Gives the root's help option this action, so that all commands inherit it.</summary>
    public static void AddTo(RootCommand root, TextWriter output)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new HelpExamples((SynchronousCommandLineAction)option.Action!, output);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (Examples.TryGetValue(parseResult.CommandResult.Command.Name, out var examples))
        {
            output.WriteLine("Examples:");
            foreach (var example in examples) output.WriteLine($"  {example}");
            output.WriteLine();
        }

        output.WriteLine("Exit codes: 0 an answer, 1 nothing found or a case that fails, 2 bad input, 3 bad data.");
        return code;
    }
}
