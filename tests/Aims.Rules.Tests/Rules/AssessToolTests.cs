using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.Cli;
using Aims.Tests.Support;

namespace Aims.Tests.Rules;

/// <summary>The commands of the tool that answer about a profile.</summary>
public sealed class AssessToolTests
{
    [Fact]
    public void Assess_says_the_headline_first_and_then_what_binds()
    {
        var (code, output) = Run("assess", Seed("bank"), "--as-of", "2026-11-21", "--known-on", "2026-11-21");
        Assert.Equal(0, code);
        Assert.StartsWith("system:credit-score (Consumer credit scoring): high, also gdpr; you are deployer and controller.", output, StringComparison.Ordinal);
        Assert.Contains("later\t2027-12-02\teu-ai-act:Art.27\tsystem:credit-score\tdeployer", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_as_json_is_the_assessment()
    {
        var (_, output) = Run("assess", Seed("bank"), "--as-of", "2026-11-21", "--known-on", "2026-11-21", "--format", "json");
        Assert.Equal("high", JsonNode.Parse(output)!["subjects"]![0]!["headline"]!.GetValue<string>());
    }

    [Fact]
    public void The_empty_profile_binds_nothing_and_the_exit_code_says_so() => Assert.Equal(1, Run("assess", Seed("empty")).Code);

    [Fact]
    public void A_profile_with_faults_is_bad_data_and_a_missing_one_bad_input()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("p.json", [.. """{ "systems": null }"""u8]);
        Assert.Equal(3, Run("assess", Path.Combine(directory.Path, "p.json")).Code);
        Assert.Equal(2, Run("assess", Path.Combine(directory.Path, "q.json")).Code);
    }

    [Fact]
    public void Changed_shows_what_a_publication_did_to_a_profile()
    {
        var (code, output) = Run("changed", Seed("municipality"), "--known-on", "2026-07-01..2026-08-01");
        Assert.Equal(0, code);
        Assert.Contains("system:news\teu-ai-act:Art.4(1)\tdeployer\tnot binding\tfrom 2025-02-02", output, StringComparison.Ordinal);
        Assert.Equal(2, Run("changed", Seed("municipality"), "--known-on", "2026-08-01..2026-07-01").Code);
    }

    [Fact]
    public void Timeline_lists_days() =>
        Assert.Contains("2030-08-02\tbegins\teu-ai-act:Art.27\tsystem:benefits\tdeployer", Run("timeline", Seed("municipality"), "--known-on", "2026-11-21").Output, StringComparison.Ordinal);

    [Fact]
    public void Schema_is_a_schema_of_every_member_that_a_profile_may_have()
    {
        var schema = JsonDocument.Parse(Run("schema").Output).RootElement;
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        var system = schema.GetProperty("properties").GetProperty("systems").GetProperty("items").GetProperty("properties");
        Assert.Equal("boolean", system.GetProperty("isAiSystem").GetProperty("type").GetString());
        Assert.True(system.TryGetProperty("complete", out _));
    }

    [Fact]
    public void An_interview_can_be_left_and_taken_up_again()
    {
        using var directory = new TemporaryDirectory();
        var file = Path.Combine(directory.Path, "profile.json");
        var (code, output) = Typing("cv\nnone\nperhaps\nnone\nq\n", "ask", file);
        Assert.Equal(0, code);
        Assert.Contains("'perhaps' is not one of the above.", output, StringComparison.Ordinal);
        var saved = JsonNode.Parse(File.ReadAllText(file))!;
        Assert.Equal("cv", saved["systems"]![0]!["id"]!.GetValue<string>());
        Assert.DoesNotContain("Which systems", Typing("q\n", "ask", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_is_not_known_is_not_asked_for_again_in_the_same_interview()
    {
        using var directory = new TemporaryDirectory();
        var (_, output) = Typing(string.Concat(Enumerable.Repeat("?\n", Shipped.Vocabulary.Facts.Count)), "ask", Path.Combine(directory.Path, "profile.json"));
        Assert.EndsWith("says what binds.\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static string Seed(string name) => Path.Combine(Shipped.Root, "seeds/profiles", name + ".json");

    private static (int Code, string Output) Run(params string[] args) => Typing("", args);

    private static (int Code, string Output) Typing(string input, params string[] args)
    {
        using StringWriter output = new(), error = new();
        using var reader = new StringReader(input);
        return (AimsTool.Run(args, output, error, reader), output.ToString());
    }
}
