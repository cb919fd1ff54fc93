using System.Text.Json;
using Aims.Tests.Support;

namespace Aims.Tests.CliTests;

/// <summary>The tool through its real front door: a process with arguments, outputs and an exit code.</summary>
public sealed class CliTests
{
    [Fact]
    public void Satisfies_answers_in_its_first_line()
    {
        var run = Aims("satisfies", "A.7.4", "--in", "eu-ai-act", "--as-of", "2026-11-21", "--known-on", "2026-11-21");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("^A\\.7\\.4 alone fully meets 0 duties and contributes to \\d+ in EU AI Act\\.$", run.Output.Split('\n')[0]);
        Assert.Contains("eu-ai-act:Art.10(3)", run.Output, StringComparison.Ordinal);
        Assert.Contains("2027-12-02 (annex-iii)", run.Output, StringComparison.Ordinal);
        Assert.Contains("iso-27001:A.7.4 (Physical security monitoring)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Not legal advice", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Piped_output_has_one_line_for_each_duty_with_tabs_between_the_cells()
    {
        var rows = Aims("satisfies", "A.7.4", "--in", "eu-ai-act").Output.Split('\n').Where(l => l.StartsWith("partial\t", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(8, row.Split('\t').Length));
    }

    [Fact]
    public void Json_parses_and_has_the_documented_members()
    {
        using var json = JsonDocument.Parse(Aims("satisfies", "A.7.4", "--format", "json").Output);
        Assert.Equal(["corpus", "question", "summary", "answers"], json.RootElement.EnumerateObject().Select(p => p.Name));
        var answer = json.RootElement.GetProperty("answers")[0];
        Assert.Equal(["provision", "title", "binds", "from", "verdict", "via", "remainder", "proof"], answer.EnumerateObject().Select(p => p.Name));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    [InlineData("text")]
    public void Every_command_prints_every_format(string format)
    {
        foreach (var command in new string[][]
        {
            ["satisfies", "A.7.4"], ["satisfied-by", "eu-ai-act:Art.10"], ["explain", "A.7.4", "eu-ai-act:Art.10(3)"], ["coverage", "--have", "A.7.2,A.7.4", "--in", "eu-ai-act", "--details"],
            ["show", "A.7.4"], ["search", "data", "quality"], ["frameworks"], ["claims"],
            ["roles"], ["roles", "iso-22989:ai-producer"], ["roles", "eu-ai-act:deployer", "--in", "iso-22989"],
        })
        {
            var run = Aims([.. command, "--format", format]);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.NotEmpty(run.Output);
            if (format == "json") JsonDocument.Parse(run.Output).Dispose();
        }
    }

    [Theory]
    [InlineData("satisfies A.8.29", "iso-27001:A.8.29")]
    [InlineData("satisfies A.7.44", "Did you mean iso-42001:A.7.4")]
    [InlineData("satisfies A.7.4 --in eu-ai-akt", "There is no framework")]
    [InlineData("satisfies A.7.4 --as-of 2026-02-30", "is not a day")]
    [InlineData("satisfies", "Required argument missing")]
    [InlineData("satisfies A.7.4 --frmat json", "--frmat")]
    [InlineData("coverage --have A.7.4 --role provder", "There is no role")]
    [InlineData("coverage --have ,", "names nothing")]
    [InlineData("satisfy A.7.4", "satisfy")]
    [InlineData("roles provider", "Name one: eu-ai-act:provider, iso-22989:ai-provider")]
    [InlineData("roles eu-ai-act:provder", "Did you mean eu-ai-act:provider")]
    [InlineData("roles eu-ai-akt:provider", "There is no framework or terminology")]
    [InlineData("roles importer --in iso-22898", "There is no framework or terminology")]
    [InlineData("check /no/such/directory", "There is no directory")]
    [InlineData("test /no/such/directory", "There is no directory")]
    [InlineData("satisfies A.7.4 --data /no/such/directory", "There is no directory")]
    public void Bad_input_gets_exit_code_2_a_clear_error_and_no_output(string arguments, string error)
    {
        var run = Aims(arguments.Split(' '));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("search zebra")]
    [InlineData("roles eu-ai-act:scientific-panel")]
    [InlineData("satisfies A.6.1")]
    [InlineData("satisfied-by eu-ai-act:Art.47 --in iso-42001")]
    public void Nothing_found_gets_exit_code_1(string arguments)
    {
        var run = Aims(arguments.Split(' '));
        Assert.True(run.ExitCode == (arguments.StartsWith("satisfies", StringComparison.Ordinal) && run.Output.Contains("partial", StringComparison.Ordinal) ? 0 : 1), run.Output + run.Error);
    }

    [Fact]
    public void Roles_answers_with_the_relation_the_difference_and_what_nobody_has_written_yet()
    {
        var run = Aims("roles", "AI producer");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("AI producer (iso-22989:ai-producer) has ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\noverlaps\teu-ai-act:provider\tProvider\tchallenged\tsecondary/primary\tiso-22989-2022, eu-2024-1689\tOne activity can make somebody", run.Output, StringComparison.Ordinal);
        foreach (var name in new[] { "EU AI Act", "GDPR", "NIST AI RMF", "NIS2", "DORA" }) Assert.Contains($"\n{name}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("No row yet to roles of eu-cra, eu-csa", run.Output, StringComparison.Ordinal);
        Assert.Contains("Every Provider of a general-purpose AI model (EU AI Act) is Provider (EU AI Act)", Aims("roles", "eu-ai-act:gpai-provider").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_without_counterpart_is_said_with_the_reason() =>
        Assert.Contains("No counterpart in iso-42001", Aims("satisfied-by", "eu-ai-act:Art.43", "--in", "iso-42001").Output, StringComparison.Ordinal);

    [Fact]
    public void Check_of_the_shipped_corpus_finds_nothing_and_of_a_broken_one_finds_the_fault()
    {
        Assert.Equal((0, "No faults."), (Aims("check").ExitCode, Aims("check").Output.Trim()));
        var corpus = new SmallCorpus();
        corpus.Mapping(0)["sources"]![0] = "scr";
        using var directory = corpus.Write();
        var run = Aims("check", directory.Path);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("AIMS401\tcrosswalks/std--law.json\t$.mappings[0].sources", run.Output, StringComparison.Ordinal);
        Assert.Equal(3, Aims("satisfies", "std:A.1", "--data", directory.Path).ExitCode);
    }

    [Fact]
    public void Test_says_which_cases_fail_and_where()
    {
        using var directory = new TemporaryDirectory();
        const string rows = """{ "systems": [ { "rule": "role.importer", "knownOn": "2026-11-21", "holds": { "isAiSystem": true, "roles": ["importer"] }, "fails": { "isAiSystem": VALUE }, "open": ["isAiSystem"] } ] }""";
        directory.Write("tests/cases/eu-ai-act/rules.json", System.Text.Encoding.UTF8.GetBytes(rows.Replace("VALUE", "false", StringComparison.Ordinal)));
        var run = Aims("test", directory.Path, "--overlay");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("1 cases, 3 expectations: 3 hold, 0 fail; 0 rules without cases.", run.Output, StringComparison.Ordinal);
        directory.Write("tests/cases/eu-ai-act/rules.json", System.Text.Encoding.UTF8.GetBytes(rows.Replace("VALUE", "true", StringComparison.Ordinal)));
        run = Aims("test", directory.Path, "--overlay");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("tests/cases/eu-ai-act/rules.json\t$.systems[0].fails\teu-ai-act/systems/role.importer\tfalse\ttrue", run.Output, StringComparison.Ordinal);
        directory.Write("tests/cases/eu-ai-act/rules.json", "{"u8.ToArray());
        Assert.Equal(3, Aims("test", directory.Path, "--overlay").ExitCode);
    }

    [Fact]
    public void Diff_of_two_corpora_lists_what_changed()
    {
        using var one = new SmallCorpus().Write();
        var changed = new SmallCorpus();
        changed.Mapping(0)["why"] = "Whoever chooses data for a purpose has data for it.";
        using var other = changed.Write();
        var run = Aims("diff", one.Path, other.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("mapping\tchanged\tstd:A.1 superset law:Art.1(1)#relevant", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, Aims("diff", one.Path, one.Path).ExitCode);
    }

    [Fact]
    public void A_corpus_of_ones_own_answers_through_the_tool()
    {
        using var directory = new SmallCorpus().Write();
        Assert.Contains("law:Art.1(1)", Aims("satisfies", "std:A.1", "--data", directory.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_lists_the_commands_and_each_command_has_examples_and_the_exit_codes()
    {
        var help = Aims("--help").Output;
        foreach (var command in new[] { "satisfies", "satisfied-by", "explain", "coverage", "show", "search", "frameworks", "roles", "claims", "check", "test", "diff" })
        {
            Assert.Contains(command, help, StringComparison.Ordinal);
            var own = Aims(command, "--help").Output;
            Assert.Contains("Examples:", own, StringComparison.Ordinal);
            Assert.Contains("Exit codes:", own, StringComparison.Ordinal);
        }
    }

    private static Run Aims(params string[] arguments) => Run.Tool(arguments);
}
