using System.CommandLine;
using Aims.Cli.Output;
using Aims.Graph;

namespace Aims.Cli.Commands;

/// <summary><c>aims show</c>: everything that the corpus says of one provision.</summary>
internal static class ShowCommand
{
    public static Command Create(TextWriter output)
    {
        var id = new Argument<string>("id") { Description = "The provision: A.7.4, eu-ai-act:Art.10(3)." };
        var command = new Command("show", "Show a provision: its text in our words, force, bearers, dates, aspects, children, rows and statements.") { id };
        var common = CommonOptions.AddTo(command, withDays: true);
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed);
            var asked = CommonOptions.Provision(corpus, parsed.GetValue(id)!);
            var moment = common.Moment(parsed);
            var fields = new Table("Provision", ["What", "Text"], [.. Fields(corpus, asked.Provision!, moment)]);
            Table[] tables = [fields, .. Lists(corpus, asked.Provision!, moment)];
            var sheet = new Sheet(
                [$"{asked.Provision!.Id} {asked.Provision.Name}", CommonOptions.Echo(corpus, asked, moment)],
                tables, [AimsTool.NoAdvice], () => TableJson.Of(corpus.Version, tables));
            Printer.Print(sheet, common.Format(parsed), output);
            return ExitCode.Answer;
        });
        return command;
    }

    private static IEnumerable<IReadOnlyList<string>> Fields(Corpus corpus, Provision provision, Moment moment)
    {
        yield return ["Framework", $"{provision.Framework.Title} ({provision.Framework.Edition})"];
        yield return ["Place", string.Join(" > ", Ancestors(provision).Reverse().Select(p => p.Id.Local))];
        yield return ["Title", provision.Title ?? (provision.Label is { } label ? $"{label} (our label)" : "(none)")];
        yield return ["Summary", provision.Summary ?? "(none)"];
        yield return ["Force", Cells.Word(provision.Force)];
        if (provision.Binds.Count > 0) yield return ["Binds", string.Join("\n", provision.Binds.Select(r => $"{r.Title}: {r.Summary}"))];
        if (provision.Exhaustive is { } exhaustive) yield return ["Parts", exhaustive ? "child duties and aspects are the whole duty" : "child duties are examples or a part"];
        if (!provision.ExistsAt(moment)) yield return ["Not in the text", $"on {Cells.Day(moment.AsOf)} as published by {Cells.Day(moment.KnownOn)}"];
        var dates = provision.Applies.Where(row => row.Window.IsKnown(moment.KnownOn)).ToList();
        if (dates.Count > 0) yield return ["Applies from", string.Join("\n", dates.Select(row => $"{Cells.From([row])}{(row.Why is { } why ? $": {why}" : "")}"))];
        if (provision.Notes is { } notes) yield return ["Note", notes];
        foreach (var framework in corpus.Frameworks)
            if (corpus.StatementOn(provision.Id, framework.Id) is { } statement)
                yield return [$"No counterpart in {framework.Id}", $"{statement.Why} ({statement.Provision}, {Cells.Word(statement.Review)})"];
    }

    private static IEnumerable<Table> Lists(Corpus corpus, Provision provision, Moment moment)
    {
        var aspects = provision.Aspects.Where(a => a.Exists.Count == 0 || a.Exists.Any(w => w.Contains(moment))).ToList();
        if (aspects.Count > 0)
            yield return new Table("Aspects (our split)", ["Aspect", "Text"], [.. aspects.Select(a => (IReadOnlyList<string>)[a.Id.ToString(), a.Text])]);
        var children = provision.Children.Where(c => c.ExistsAt(moment)).ToList();
        if (children.Count > 0)
            yield return new Table("Below it", ["Provision", "Name", "Force", "Summary"], [.. children.Select(c => (IReadOnlyList<string>)[c.Id.ToString(), c.Name, Cells.Word(c.Force), c.Summary ?? ""])]);
        var rows = corpus.Mappings.Where(m => m.To.Provision == provision.Id || m.From.Any(f => f.Provision == provision.Id)).ToList();
        if (rows.Count > 0)
            yield return new Table("Mappings", ["Mapping", "Why", "What is left", "Review"], [.. rows.Select(m => (IReadOnlyList<string>)[m.Id, m.Why, m.Remains ?? "", Cells.Word(m.Review)])]);
        var links = corpus.StatutoryLinks.Where(l => l.From == provision.Id || l.To == provision.Id).ToList();
        if (links.Count > 0)
            yield return new Table("What the law says", ["From", "Link", "To", "Why"], [.. links.Select(l => (IReadOnlyList<string>)[l.From.ToString(), Cells.Word(l.Kind), l.To.ToString(), l.Why])]);
    }

    private static IEnumerable<Provision> Ancestors(Provision provision)
    {
        for (var at = provision; at is not null; at = at.Parent!) yield return at;
    }
}
