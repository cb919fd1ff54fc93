using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Aims.Answers;
using Aims.Graph;
using Aims.Tests.Support;

namespace Aims.Tests.Contracts;

/// <summary>
/// The contracts of the graph in <c>tests/contracts/graph</c>: questions worked by hand on a small corpus of their own,
/// and the stored questions on the shipped one. They are data, so that any other graph can be held to them.
/// </summary>
public sealed class GraphContractTests
{
    private static readonly Aims.Corpus Small = Corpus.Load(Repository.File("tests", "contracts", "graph", "small"));

    private static readonly JsonArray Questions = (JsonArray)JsonNode.Parse(File.ReadAllBytes(Repository.File("tests", "contracts", "graph", "small.json")))!["questions"]!;

    public static TheoryData<int, string> Rows
    {
        get
        {
            var rows = new TheoryData<int, string>();
            for (var i = 0; i < Questions.Count; i++) rows.Add(i, Questions[i]!["why"]!.GetValue<string>());
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_question_about_the_small_corpus_is_answered_as_worked_by_hand(int index, string why)
    {
        var question = (JsonObject)Questions[index]!;
        Assert.Equal(why, question["why"]!.GetValue<string>());
        var moment = new Moment(Day(question["asOf"]!), Day(question["knownOn"]!));
        if (question["ask"]!.GetValue<string>() == "path")
        {
            var findings = Small.Explain(Text(question["from"]!), Text(question["to"]!), moment).Forward;
            Assert.Equal(Words(question["steps"]!), findings.SelectMany(f => f.Proof.Steps).Select(s => $"{s.Relation} {s.To}"));
            return;
        }

        Assert.Equal(((JsonObject)question["answers"]!).Select(a => $"{a.Key} {a.Value}").Order(StringComparer.Ordinal), Answer(question, moment).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_stored_questions_are_answered_as_the_contract_says()
    {
        var text = new StringBuilder("{ \"questions\": [\n");
        var questions = Corpus.ReadQuestions(File.ReadAllBytes(Repository.File("tests", "questions", "questions.json")), "questions.json");
        text.AppendJoin(",\n", questions.Select(q =>
        {
            var answers = q.Ask == "satisfies"
                ? Corpus.Shipped.Satisfies(q.Id, q.Moment, q.In).Answers.Select(f => (f.Provision.Id, f.Verdict))
                : Corpus.Shipped.SatisfiedBy(q.Id, q.Moment, q.In).Answers.Select(s => (s.Provision.Id, s.Verdict));
            return $"  {{ \"ask\": \"{q.Ask}\", \"id\": \"{q.Id}\", {(q.In is null ? "" : $"\"in\": \"{q.In}\", ")}\"asOf\": \"{q.Moment.AsOf:yyyy-MM-dd}\", \"knownOn\": \"{q.Moment.KnownOn:yyyy-MM-dd}\",\n"
                + $"    \"answers\": {{ {string.Join(", ", answers.Select(a => $"\"{a.Id}\": \"{Word(a.Verdict)}\""))} }} }}";
        }));
        Approval.VerifyFile(Repository.File("tests", "contracts", "graph", "shipped.json"), text.Append("\n] }\n").ToString());
    }

    private static IEnumerable<string> Answer(JsonObject question, Moment moment)
    {
        var within = question["in"]?.GetValue<string>();
        return Text(question["ask"]!) switch
        {
            "satisfies" => Small.Satisfies(Text(question["id"]!), moment, within).Answers.Select(f => $"{f.Provision.Id} {Word(f.Verdict)}"),
            "satisfied-by" => Small.SatisfiedBy(Text(question["id"]!), moment, within).Answers.Select(s => $"{s.Provision.Id} {Word(s.Verdict)}"),
            "coverage" => Small.Coverage(Words(question["have"]!), Words(question["targets"]!), moment, question["roles"] is { } roles ? Words(roles) : null).Answers.Select(f => $"{f.Provision.Id} {Word(f.Verdict)}"),
            var ask => throw new InvalidOperationException($"There is no question '{ask}'."),
        };
    }

    private static string Word(Verdict verdict) => Aims.Answers.Json.AnswerJson.Word(verdict);

    private static string Text(JsonNode node) => node.GetValue<string>();

    private static List<string> Words(JsonNode list) => [.. ((JsonArray)list).Select(w => w!.GetValue<string>())];

    private static DateOnly Day(JsonNode node) => DateOnly.ParseExact(node.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
