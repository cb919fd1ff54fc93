using System.CommandLine;
using Aims.Answers;
using Aims.Answers.Json;
using Aims.Cli.Output;
using Aims.Graph;

namespace Aims.Cli.Commands;

/// <summary><c>aims explain</c>: how do two provisions relate, and why?</summary>
internal static class ExplainCommand
{
    public static Command Create(TextWriter output)
    {
        var from = new Argument<string>("from") { Description = "A provision: A.7.4." };
        var to = new Argument<string>("to") { Description = "Another provision: eu-ai-act:Art.10." };
        var command = new Command("explain", "How do two provisions relate, in both directions, and on which rows does that rest?") { from, to };
        var common = CommonOptions.AddTo(command, withDays: true);
        command.SetAction(parsed =>
        {
            var corpus = common.Corpus(parsed);
            var (one, other) = (CommonOptions.Provision(corpus, parsed.GetValue(from)!), CommonOptions.Provision(corpus, parsed.GetValue(to)!));
            var moment = common.Moment(parsed);
            var answer = corpus.Explain(one.Id!.ToString(), other.Id!.ToString(), moment);
            var sheet = new Sheet(
                [answer.Summary, CommonOptions.Echo(corpus, one, moment), CommonOptions.Echo(corpus, other, moment)],
                [.. Tables(answer)], [AimsTool.NoAdvice], () => AnswerJson.Of(answer));
            Printer.Print(sheet, common.Format(parsed), output);
            return Tables(answer).Any() ? ExitCode.Answer : ExitCode.NothingFound;
        });
        return command;
    }

    private static IEnumerable<Table> Tables(Explanation answer)
    {
        if (answer.Forward.Count > 0) yield return Findings($"What {answer.From} does for {answer.To}", answer.Forward);
        if (answer.Backward.Count > 0) yield return Findings($"What {answer.To} does for {answer.From}", answer.Backward);
        if (answer.Mappings.Count > 0)
            yield return new Table("Rows between the two", ["Mapping", "Why", "What is left", "Sources", "Review", "Basis"],
                [.. answer.Mappings.Select(m => (IReadOnlyList<string>)[m.Id, m.Why, m.Remains ?? "", string.Join(", ", m.Sources), Cells.Word(m.Review), Basis(m.Basis)])]);
        if (answer.Statements.Count > 0)
            yield return new Table("No counterpart", ["Provision", "In", "Why", "Sources", "Review", "Basis"],
                [.. answer.Statements.Select(s => (IReadOnlyList<string>)[s.Provision.ToString(), s.In, s.Why, string.Join(", ", s.Sources), Cells.Word(s.Review), Basis(s.Basis)])]);
        if (answer.Mitigations.Count + answer.StatutoryLinks.Count > 0)
            yield return new Table("Links that never compose", ["From", "Link", "To", "Why", "Sources", "Review"],
                [.. answer.Mitigations.Select(l => (IReadOnlyList<string>)[l.From.ToString(), "mitigates", l.To.ToString(), l.Why, string.Join(", ", l.Sources), Cells.Word(l.Review)]),
                 .. answer.StatutoryLinks.Select(l => (IReadOnlyList<string>)[l.From.ToString(), Cells.Word(l.Kind), l.To.ToString(), l.Why, string.Join(", ", l.Sources), Cells.Word(l.Review)])]);
    }

    private static Table Findings(string title, IReadOnlyList<Finding> findings) =>
        new(title, [.. Cells.FindingColumns, "Proof"], [.. findings.Select(f => (IReadOnlyList<string>)[.. Cells.Of(f), string.Join("\n", Cells.Steps(f.Proof))])], 3);

    private static string Basis(MappingBasis basis) => $"{Cells.Word(basis.From)}/{Cells.Word(basis.To)}";
}
