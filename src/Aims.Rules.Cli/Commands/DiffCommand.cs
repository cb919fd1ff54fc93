using System.CommandLine;
using Aims.Cli.Output;

namespace Aims.Cli.Commands;

/// <summary><c>aims diff</c>: what does a newer corpus say and answer otherwise?</summary>
internal static class DiffCommand
{
    public static Command Create(TextWriter output)
    {
        var older = new Argument<string>("old") { Description = "A directory with a whole corpus, or 'shipped'." };
        var newer = new Argument<string>("new") { Description = "A directory with a whole corpus, or 'shipped'." };
        var questions = new Option<string?>("--questions") { Description = "A file of questions whose answers are compared.", HelpName = "file" };
        var format = new FormatOption();
        var command = new Command("diff", "Compare two corpora: provisions, aspects, mappings and statements added, removed, changed, and which answers flip.") { older, newer, questions, format };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(questions) is { } file ? Corpus.ReadQuestions(File.ReadAllBytes(file), file) : [];
            var changes = Load(parsed.GetValue(older)!).CompareTo(Load(parsed.GetValue(newer)!), asked);
            var table = new Table(null, ["What", "Change", "Id"], [.. changes.Select(c => (IReadOnlyList<string>)[c.What, c.Kind, c.Id])]);
            var flips = changes.Count(c => c.What == "answer");
            var head = $"{changes.Count - flips} changes of data; {flips} verdicts flip in the answers to {asked.Count} questions.";
            Printer.Print(new Sheet([head], changes.Count > 0 ? [table] : [], [], () => TableJson.Of(table)), format.Of(parsed), output);
            return changes.Count > 0 ? ExitCode.Answer : ExitCode.NothingFound;
        });
        return command;
    }

    private static Corpus Load(string directory) => directory == "shipped" ? Corpus.Shipped : Corpus.Load(directory);
}
