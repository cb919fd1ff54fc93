using System.Text;
using System.Text.RegularExpressions;
using Aims.Graph;
using Aims.Tests.Support;

namespace Aims.Tests.House;

/// <summary>README is tested: its commands are run through the front door and its corpus table is generated.</summary>
public sealed partial class ReadmeTests
{
    private const string Prompt = "$ dotnet run --project src/Aims.Rules.Cli -- ";
    private static readonly string File = Repository.File("README.md");

    [Fact]
    public void Every_command_of_the_tool_that_readme_shows_gives_the_output_that_readme_shows()
    {
        var text = System.IO.File.ReadAllText(File);
        var shown = Blocks().Matches(text).Where(b => b.Groups[1].Value.StartsWith(Prompt, StringComparison.Ordinal)).ToList();
        Assert.True(shown.Count >= 3);
        foreach (var block in shown)
        {
            var lines = block.Groups[1].Value.TrimEnd('\n').Split('\n');
            var run = Run.Tool(Words(lines[0][Prompt.Length..]));
            Assert.True(run.ExitCode is 0 or 2, run.Error);
            if (lines.Length == 1) continue;
            var output = (run.Output + run.Error).TrimEnd('\n');
            if (Environment.GetEnvironmentVariable("AIMS_APPROVE") == "1") text = text.Replace(block.Value, $"```console\n{lines[0]}\n{output}\n```", StringComparison.Ordinal);
            else Assert.Equal(string.Join('\n', lines[1..]), output);
        }

        if (Environment.GetEnvironmentVariable("AIMS_APPROVE") == "1") System.IO.File.WriteAllText(File, text);
    }

    [Fact]
    public void The_corpus_table_is_the_one_that_the_corpus_gives()
    {
        var text = System.IO.File.ReadAllText(File);
        var expected = CorpusTable().Replace(text, _ => $"<!-- corpus:begin -->\n{Table()}<!-- corpus:end -->");
        if (Environment.GetEnvironmentVariable("AIMS_APPROVE") == "1") System.IO.File.WriteAllText(File, expected);
        else Assert.Equal(expected, text);
    }

    private static string Table()
    {
        var corpus = Corpus.Shipped;
        var table = new StringBuilder("| framework | edition | provisions | duties | aspects | no counterpart stated | licence and sources |\n|---|---|---|---|---|---|---|\n");
        foreach (var f in corpus.Frameworks)
            table.Append($"| {f.Name} (`{f.Id}`) | {f.Edition} | {f.Provisions.Count} | {f.Provisions.Count(p => p.IsDuty)} | {f.Provisions.Sum(p => p.Aspects.Count)} | {corpus.NoCounterparts.Count(s => s.Provision.Framework == f.Id)} | {f.Licence} ({string.Join(", ", f.Sources)}) |\n");
        table.Append("\n| crosswalk | equal | superset | subset | intersects | draft | challenged | expert | no counterpart | statutory | duties open |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var file in Directory.GetFiles(Repository.File("crosswalks"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal))
        {
            var (one, other) = file.Split("--") is [var a, var b] ? (a, b) : throw new FormatException(file);
            var rows = corpus.Mappings.Where(m => Joins(m.From[0].Framework, m.To.Framework)).ToList();
            var statements = corpus.NoCounterparts.Count(s => Joins(s.Provision.Framework, s.In));
            var statutory = corpus.StatutoryLinks.Count(l => Joins(l.From.Framework, l.To.Framework));
            table.Append($"| {file} | {Of(Relation.Equal)} | {Of(Relation.Superset)} | {Of(Relation.Subset)} | {Of(Relation.Intersects)} | {By(Review.Draft)} | {By(Review.Challenged)} | {By(Review.Expert)} | {statements} | {statutory} | {Open(one, other) + (one == other ? 0 : Open(other, one))} |\n");

            int Of(Relation relation) => rows.Count(m => m.Relation == relation);
            int By(Review review) => rows.Count(m => m.Review == review);
            bool Joins(string from, string to) => (from == one && to == other) || (from == other && to == one);
        }

        return table.ToString();
    }

    /// <summary>Duties of one framework that nobody has reviewed against the other.</summary>
    private static int Open(string one, string other) =>
        one == other ? 0 : Corpus.Shipped.Coverage([], [one], Moment.On(2028, 12, 31)).Answers.Count(f => !Corpus.Shipped.Graph.ReviewsAgainst(other).IsReviewed(f.Provision));

    private static string[] Words(string line) => [.. Word().Matches(line).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value)];

    [GeneratedRegex("```console\n(.*?)\n?```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("<!-- corpus:begin -->.*<!-- corpus:end -->", RegexOptions.Singleline)]
    private static partial Regex CorpusTable();

    [GeneratedRegex("\"([^\"]*)\"|\\S+")]
    private static partial Regex Word();
}
