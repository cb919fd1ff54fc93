using System.Text;
using Aims.Cases;
using Aims.Data;
using Aims.Tests.Support;

namespace Aims.Tests.Rules;

/// <summary>The cases of <c>tests/cases</c>, by the runner that <c>aims test</c> uses, and what the runner makes of bad ones.</summary>
public sealed class CaseTests
{
    private static readonly Lazy<CaseReport> Report = new(() => Corpus.Shipped.TestCases(Repository.Root));

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Repository.File("tests", "cases"), "*.json", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Where(f => !f.EndsWith("/plain.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_a_case_file_expects_comes_out(string file)
    {
        var results = Report.Value.Results.Where(r => r.File == file).ToList();
        Assert.NotEmpty(results);
        Assert.Empty(results.Where(r => !r.Holds).Select(r => r.ToString()));
    }

    [Fact]
    public void Every_shipped_rule_is_once_true_once_false_and_once_undecided() => Assert.Empty(Report.Value.RulesWithoutCases);

    [Fact]
    public void Every_example_profile_is_worked_out() =>
        Assert.Equal(Names("seeds/profiles"), Names("tests/cases/profiles"));

    [Fact]
    public void A_wrong_expectation_is_reported_with_its_place_what_was_expected_and_what_was_found()
    {
        var failure = Assert.Single(Run("""{ "systems": [ { "rule": "regime.prohibited", "knownOn": "2026-11-21", "holds": { "isAiSystem": false }, "fails": { "isAiSystem": false }, "open": ["isAiSystem", "roles", "unionLink", "prohibitedPractices", "organisation.establishedIn"] } ] }""").Failures);
        Assert.Equal("tests/cases/eu-ai-act/rules.json $.systems[0].holds (eu-ai-act/systems/regime.prohibited): expected true, found false", failure.ToString());
    }

    [Fact]
    public void A_rule_outside_its_known_window_fails_its_case() =>
        Assert.Contains(Run("""{ "systems": [ { "rule": "literacy.provider", "knownOn": "2025-01-01", "holds": {}, "fails": {}, "open": [] } ] }""").Failures, f => f.Path == "$.systems[0].knownOn" && f.Found == "one that is not");

    [Fact]
    public void All_faults_of_case_files_are_collected()
    {
        var error = Assert.Throws<CorpusException>(() => Run("""
            { "sistems": [], "systems": [
              { "rule": "regime.prohibitd", "knownOn": "2026-11-21", "holds": {}, "fails": {}, "open": [] },
              { "rule": "regime.prohibited", "holds": { "annexII": ["4(a)"] }, "fails": {}, "open": ["organisation.sice"] },
              { "rule": "regime.prohibited", "knownOn": "2026-11-21", "holds": { "annexIII": ["44"] }, "fails": {} } ] }
            """));
        Assert.Equal(
            ["AIMS104 $.sistems", "AIMS105 $.systems[2]", "AIMS901 $.systems[0].rule", "AIMS901 $.systems[1].holds.annexII", "AIMS901 $.systems[1].open[0]", "AIMS902 $.systems[1].knownOn"],
            error.Faults.Select(f => $"{f.Code} {f.Path}"));
        Assert.All(error.Faults, f => Assert.NotEmpty(f.Hint));
    }

    [Fact]
    public void A_fault_of_a_profile_is_reported_at_the_case_that_states_it()
    {
        var error = Assert.Throws<CorpusException>(() => Run("""{ "systems": [ { "rule": "regime.prohibited", "knownOn": "2026-11-21", "holds": { "annexIII": ["44"] }, "fails": {}, "open": [] } ] }"""));
        Assert.Equal("AIMS704 $.systems[0].holds", error.Faults.Select(f => $"{f.Code} {f.Path}").First());
    }

    [Fact]
    public void A_file_that_the_layout_of_cases_does_not_know_is_a_fault()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("tests/cases/eu-ai-act/rule.json", "{}"u8.ToArray());
        Assert.Equal(FaultCode.BadLayout, Assert.Single(Assert.Throws<CorpusException>(() => Corpus.Shipped.TestCases(directory.Path)).Faults).Code);
    }

    [Fact]
    public void A_directory_without_cases_is_misuse() =>
        Assert.Throws<DirectoryNotFoundException>(() => Corpus.Shipped.TestCases(Path.GetTempPath() + "/no-such-directory"));

    [Fact]
    public void A_rule_that_a_directory_brings_without_a_case_is_reported()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("rules/applicability/own.json", Encoding.UTF8.GetBytes("""
            { "WorkflowName": "own", "Rules": [ { "RuleName": "r", "Expression": "organisation.financialInstitution",
              "Properties": { "forEach": "organisation", "regime": "own", "citation": ["gdpr:Art.1"], "reason": "Ours." } } ] }
            """));
        directory.Write("tests/cases/own/rules.json", """{ "rules": [] }"""u8.ToArray());
        var corpus = Corpus.Load(directory.Path, overlay: true);
        Assert.Equal(["own/r"], corpus.TestCases(directory.Path).RulesWithoutCases);
        directory.Write("tests/cases/own/rules.json", Encoding.UTF8.GetBytes("""
            { "rules": [ { "rule": "r", "knownOn": "2026-01-01", "holds": { "organisation.financialInstitution": true }, "fails": { "organisation.financialInstitution": false }, "open": ["organisation.financialInstitution"] } ] }
            """));
        var report = corpus.TestCases(directory.Path);
        Assert.Equal((1, 3, 0, 0), (report.Cases, report.Results.Count, report.Failures.Count, report.RulesWithoutCases.Count));
    }

    private static CaseReport Run(string rules)
    {
        using var directory = new TemporaryDirectory();
        directory.Write("tests/cases/eu-ai-act/rules.json", Encoding.UTF8.GetBytes(rules));
        return Corpus.Shipped.TestCases(directory.Path);
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(Repository.File(folder.Split('/'))).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);
}
