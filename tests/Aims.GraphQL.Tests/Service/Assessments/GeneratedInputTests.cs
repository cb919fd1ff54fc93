using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Aims.Data;
using Aims.Facts;
using Aims.GraphQL.Tests.Support;
using Aims.Service.Profiles;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Aims.GraphQL.Tests.Service.Assessments;

/// <summary>The inputs that are generated from the vocabulary.</summary>
public sealed class GeneratedInputTests
{
    [Theory]
    [InlineData("4(a)", "V_4_A")]
    [InlineData("5(1)(ba)", "V_5_1_BA")]
    [InlineData("2", "V_2")]
    [InlineData("third-country", "THIRD_COUNTRY")]
    [InlineData("annexIII", "ANNEX_III")]
    [InlineData("organisation.publicRoles", "ORGANISATION_PUBLIC_ROLES")]
    [InlineData("Art. 3(14a)", "ART_3_14A")]
    [InlineData("--", "")]
    public void A_text_has_one_name(string text, string name) => Assert.Equal(name, InputNames.Constant(text));

    [Fact]
    public async Task The_schema_of_the_shipped_corpus_is_as_approved()
    {
        await using var factory = new WebApplicationFactory<Program>();
        using var client = factory.CreateClient();
        var schema = await client.GetStringAsync(new Uri("/graphql/schema", UriKind.Relative));
        var file = Repository.File("tests", "Aims.GraphQL.Tests", "Approved", "schema.graphql");
        if (Environment.GetEnvironmentVariable("AIMS_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, schema);
        }

        Assert.Equal(File.Exists(file) ? (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n") : "", schema.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Introspection_shows_questions_ranges_citations_and_options()
    {
        await using var factory = new WebApplicationFactory<Program>();
        var answer = (await Ask(factory, """
            { system: __type(name: "SystemInput") { inputFields { name description type { name kind ofType { name } } } }
              model: __type(name: "ModelInput") { inputFields { name description type { name } } }
              options: __type(name: "SystemAnnexIIIOption") { enumValues { name description } } }
            """))["data"]!;
        var annex = answer["system"]!["inputFields"]!.AsArray().Single(field => field!["name"]!.GetValue<string>() == "annexIII")!;
        Assert.Equal("Is the system intended to be used for one of the following? Matters for eu-ai-act:Annex III.", annex["description"]!.GetValue<string>());
        Assert.Equal("SystemAnnexIIISetInput", annex["type"]!["name"]!.GetValue<string>());
        var compute = answer["model"]!["inputFields"]!.AsArray().Single(field => field!["name"]!.GetValue<string>() == "trainingCompute")!;
        Assert.Equal("Float", compute["type"]!["name"]!.GetValue<string>());
        Assert.Contains("Number: at least 0, in FLOP.", compute["description"]!.GetValue<string>(), StringComparison.Ordinal);
        var option = answer["options"]!["enumValues"]!.AsArray().Single(value => value!["name"]!.GetValue<string>() == "V_4_A")!;
        Assert.StartsWith("4(a): recruitment", option["description"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fact_and_option_of_the_shipped_vocabulary_has_a_place_in_the_schema()
    {
        var sdl = new ProfileInputs(Corpus.Shipped).Sdl;
        foreach (var fact in Corpus.Shipped.Facts.Facts)
        {
            Assert.Contains($"\n  {fact.Name.Split('.')[^1]}: ", sdl, StringComparison.Ordinal);
            Assert.All(fact.Options, option => Assert.Contains($"\n  {InputNames.Constant(option.Value)}\n", sdl, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_overlay_brings_facts_of_its_own()
    {
        using var overlay = Overlay(
            """{ "path": "organisation.privacy.officer.appointed", "type": "boolean", "question": "Is there a data protection officer?" }""",
            """{ "path": "organisation.privacy.transfers", "type": "set", "question": "Where to?", "options": [{ "value": "UK (adequate)", "text": "United Kingdom" }] }""",
            """{ "path": "organisation.sites", "type": "list", "item": "site", "question": "Which sites?" }""",
            """{ "path": "organisation.sites.staff", "type": "number", "whole": true, "minimum": 0, "maximum": 100000, "question": "How many people?" }""");
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("Aims:Corpus", overlay.Path));
        var answer = await Ask(factory, """
            { assess(profile: { organisation: { privacy: { officer: { appointed: true }, transfers: { includes: [UK_ADEQUATE] }, complete: TRANSFERS },
                sites: [{ staff: 12 }], complete: [PRIVACY_TRANSFERS, SITES] }, complete: [ORGANISATION_PRIVACY_TRANSFERS] }) { corpus } }
            """);
        Assert.Null(answer["errors"]);
        Assert.NotEqual(Corpus.Shipped.Version, answer["data"]!["assess"]!["corpus"]!.GetValue<string>());
        var refused = await Ask(factory, """{ assess(profile: { organisation: { sites: [{ staff: 100001 }, { staff: -1 }] } }) { corpus } }""");
        Assert.Equal(["$.organisation.sites[0].staff", "$.organisation.sites[1].staff"], refused["errors"]!.AsArray().Select(error => error!["extensions"]!["path"]!.GetValue<string>()));
        Assert.Contains("Int", (await Ask(factory, """{ __type(name: "OrganisationSiteInput") { inputFields { type { name } } } }""")).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_two_texts_would_share_are_all_found_before_the_service_starts()
    {
        var vocabulary = Read("""
            { "facts": [
              { "path": "a.points", "type": "set", "question": "?", "options": [{ "value": "4(a)", "text": "x" }, { "value": "4-A", "text": "y" }, { "value": "()", "text": "z" }] },
              { "path": "a.bC", "type": "word", "question": "?", "options": [{ "value": "v", "text": "x" }] },
              { "path": "a.b.c", "type": "word", "question": "?", "options": [{ "value": "v", "text": "x" }] },
              { "path": "all", "type": "set", "question": "?", "options": [{ "value": "v", "text": "x" }] } ] }
            """);
        var faults = Assert.Throws<InputNamesException>(() => new InputBuilder(vocabulary).Build()).Faults;
        Assert.Equal(
            [
                "Enum 'APointsOption': '()' has no letter or digit and so no name. Rename the option.",
                "Enum 'APointsOption': '4(a)' and '4-A' would both be named V_4_A. Rename one of them.",
                "'a.bC' and 'a.b.c' would both be of type 'ABCOption'. Rename one of them.",
                "Enum 'ProfileCompleteOption': '' and 'all' would both be named ALL. Rename one of them.",
            ],
            faults);
    }

    [Fact]
    public async Task A_service_whose_facts_have_no_names_does_not_start_and_says_why()
    {
        using var overlay = Overlay("""{ "path": "organisation.class", "type": "word", "question": "Which?", "options": [{ "value": "a b", "text": "x" }, { "value": "a-b", "text": "y" }] }""");
        using var service = ServiceProcess.Start("--Aims:Url=http://127.0.0.1:0", $"--Aims:Corpus={overlay.Path}");
        var (exitCode, _, errors) = await service.Ended();
        Assert.Equal(2, exitCode);
        Assert.Contains("Enum 'OrganisationClassOption': 'a b' and 'a-b' would both be named A_B.", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_without_a_vocabulary_has_an_input_too()
    {
        var sdl = ProfileSdl.Of(new InputBuilder(Read("""{ "facts": [] }""")).Build());
        Assert.Contains("input ProfileInput {", sdl, StringComparison.Ordinal);
        Assert.Contains("nothing: Boolean", sdl, StringComparison.Ordinal);
    }

    private static Vocabulary Read(string json) => RuleBookReader.ReadVocabulary(Encoding.UTF8.GetBytes(json), "facts.json", out _)!;

    /// <summary>The shipped vocabulary with more facts: a file of an overlay replaces that of the same name.</summary>
    private static TemporaryDirectory Overlay(params string[] facts)
    {
        var vocabulary = JsonNode.Parse(File.ReadAllText(Repository.File("rules", "facts.json")))!;
        foreach (var fact in facts) vocabulary["facts"]!.AsArray().Add(JsonNode.Parse(fact));
        var directory = new TemporaryDirectory();
        directory.Write("rules/facts.json", vocabulary.ToJsonString());
        return directory;
    }

    private static async Task<JsonNode> Ask(WebApplicationFactory<Program> factory, string query)
    {
        using var client = factory.CreateClient();
        using var response = await client.PostAsJsonAsync("/graphql", new { query });
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
