using System.CommandLine;
using System.Text;
using Aims.Data;

namespace Aims.Cli.Commands;

/// <summary><c>aims schema</c>: the JSON Schema of a profile.</summary>
internal static class SchemaCommand
{
    public static Command Create(TextWriter output)
    {
        var command = new Command("schema", "Print the JSON Schema of a profile, generated from the vocabulary.");
        var common = CommonOptions.AddTo(command, withDays: false);
        command.SetAction(parsed =>
        {
            output.WriteLine(Encoding.UTF8.GetString(ProfileSchema.Write(common.Corpus(parsed).Facts)));
            return ExitCode.Answer;
        });
        return command;
    }
}
