using System.CommandLine;
using Aims.Cli.Output;

namespace Aims.Cli.Commands;

/// <summary><c>aims search</c>: which provisions speak of these words?</summary>
internal static class SearchCommand
{
    public static Command Create(TextWriter output)
    {
        var words = new Argument<string[]>("words") { Description = "Words that must all occur.", Arity = ArgumentArity.OneOrMore };
        var within = new Option<string?>("--in") { Description = "Only this framework.", HelpName = "framework" };
        var limit = new Option<int>("--limit") { Description = "The most hits to show.", DefaultValueFactory = _ => 50 };
        var command = new Command("search", "Find provisions by words in ids, titles, summaries and aspects.") { words, within, limit };
        var common = CommonOptions.AddTo(command, withDays: false);
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed);
            var framework = CommonOptions.Framework(corpus, parsed, within);
            if (parsed.GetValue(limit) < 1) throw new BadInputException("--limit needs a number from 1.");
            var hits = corpus.Search(string.Join(' ', parsed.GetValue(words)!), framework, int.MaxValue);
            var table = new Table(null, ["Provision", "Name", "Force", "Summary", "Found in"],
                [.. hits.Take(parsed.GetValue(limit)).Select(h => (IReadOnlyList<string>)[h.Provision.Id.ToString(), h.Provision.Name, Cells.Word(h.Provision.Force), h.Provision.Summary ?? "", h.Matched])]);
            var sheet = new Sheet([hits.Count > parsed.GetValue(limit) ? $"{hits.Count} provisions found, the best {parsed.GetValue(limit)} shown." : $"{hits.Count} provisions found."], hits.Count > 0 ? [table] : [], [], () => TableJson.Of(table));
            Printer.Print(sheet, common.Format(parsed), output);
            return hits.Count > 0 ? ExitCode.Answer : ExitCode.NothingFound;
        });
        return command;
    }
}
