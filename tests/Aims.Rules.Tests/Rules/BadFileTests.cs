using System.Text;
using Aims.Data;
using Aims.Tests.Support;

namespace Aims.Tests.Rules;

/// <summary>
/// Malformed files in <c>tests/bad</c>, one per diagnostic code, and beside each the exact diagnostics that it must give.
/// </summary>
public sealed class BadFileTests
{
    public static TheoryData<string> Files =>
        [.. ((string[])["cases", "catalogue", "facts", "profiles", "rules"]).SelectMany(d => Directory.EnumerateFiles(Path.Combine(Shipped.Root, "tests/bad", d), "*.json"))
            .Select(f => Path.GetRelativePath(Path.Combine(Shipped.Root, "tests/bad"), f)).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_malformed_file_gives_exactly_the_diagnostics_that_stand_beside_it(string file)
    {
        var expected = File.ReadAllLines(Path.Combine(Shipped.Root, "tests/bad", Path.ChangeExtension(file, ".txt")));
        var faults = Read(file);
        Assert.Equal(expected, faults.Select(f => f.ToString()));
        Assert.Contains(faults, f => f.Code == Path.GetFileNameWithoutExtension(file));
    }

    [Fact]
    public void Every_code_of_facts_rules_profiles_and_cases_has_a_malformed_file()
    {
        var codes = typeof(FaultCode).GetFields().Select(f => (string)f.GetRawConstantValue()!).Where(c => c[4] >= '5');
        Assert.Empty(codes.Except(((IEnumerable<object[]>)Files).Select(f => Path.GetFileNameWithoutExtension((string)f[0]))));
    }

    private static IReadOnlyList<Fault> Read(string file)
    {
        var json = Shipped.Bytes("tests/bad/" + file);
        IReadOnlyList<Fault> faults;
        if (file.StartsWith("catalogue", StringComparison.Ordinal)) return InCatalogue(json);
        if (file.StartsWith("cases", StringComparison.Ordinal)) return AsCases(json);
        if (file.StartsWith("facts", StringComparison.Ordinal)) Assert.Null(RuleBookReader.ReadVocabulary(json, file, out faults));
        else if (file.StartsWith("profiles", StringComparison.Ordinal)) Assert.Null(ProfileReader.Read(json, Shipped.Vocabulary, file, out faults));
        else Assert.Null(RuleBookReader.Read(Shipped.Vocabulary, [(file, json)], out faults));
        return faults;
    }

    /// <summary>A workflow of the small corpus against its catalogue, or links of its law against a workflow.</summary>
    private static IReadOnlyList<Fault> InCatalogue(byte[] json)
    {
        var corpus = new SmallCorpus();
        corpus.Files["rules/facts.json"] = Encoding.UTF8.GetBytes("""{ "facts": [ { "path": "organisation.makesThings", "type": "boolean", "question": "Do you?" } ] }""");
        corpus.Files["rules/applicability/law.json"] = Encoding.UTF8.GetBytes("""
            { "WorkflowName": "law", "Rules": [ { "RuleName": "r", "Expression": "organisation.makesThings", "Properties": { "forEach": "organisation", "imposes": ["law:Art.1", "law:Art.2"],
              "role": "provider", "citation": ["law:Art.1"], "reason": "Because.", "applies": [ { "from": "2025-01-01" } ] } } ] }
            """);
        corpus.Files[System.Text.Json.Nodes.JsonNode.Parse(json)!["statutory"] is null ? "rules/applicability/law.json" : "crosswalks/law--law.json"] = json;
        return corpus.Check();
    }

    /// <summary>Cases of rules of the AI Act, without plain facts beside them.</summary>
    private static IReadOnlyList<Fault> AsCases(byte[] json)
    {
        using var directory = new TemporaryDirectory();
        directory.Write("tests/cases/eu-ai-act/rules.json", json);
        return Assert.Throws<CorpusException>(() => Corpus.Shipped.TestCases(directory.Path)).Faults;
    }
}
