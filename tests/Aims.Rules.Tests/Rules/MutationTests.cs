using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Aims.Data;
using Aims.Tests.Support;

namespace Aims.Tests.Rules;

/// <summary>
/// Mutated files are answered with faults, never with an exception or without end. AIMS_MUTATIONS says how many to
/// try; the seed of a mutation is its number, so that a failure can be repeated.
/// </summary>
public sealed class MutationTests
{
    private static readonly int Mutations = int.Parse(Environment.GetEnvironmentVariable("AIMS_MUTATIONS") ?? "3000", CultureInfo.InvariantCulture);

    private static readonly string[] Tokens = ["null", "{", "}", "[", "]", "\"", "\\", ",", ":", "&&", "||", "(", ")", "=>", "1e999", "-0", "true", "system.", "Any", "Contains", "\uD800", "9999-12-31", "..", "!"];

    [Fact]
    public void A_mutated_expression_is_refused_or_compiled() => Each((random, seed) =>
    {
        var rule = Shipped.Book.Rules[random.Next(Shipped.Book.Rules.Count)];
        var text = Mutate(rule.Source.Expression ?? "true", random);
        var json = $$"""{ "WorkflowName": "w", "Rules": [ { "RuleName": "r", "Expression": {{System.Text.Json.JsonSerializer.Serialize(text)}} } ] }""";
        RuleBookReader.Read(Shipped.Vocabulary, [("w", System.Text.Encoding.UTF8.GetBytes(json))], out _);
    });

    [Fact]
    public void A_mutated_profile_is_refused_or_read() => Each((random, seed) =>
    {
        var text = Mutate("""{ "organisation": { "establishedIn": "union", "publicRoles": [] }, "systems": [ { "id": "x", "isAiSystem": true, "annexIII": { "includes": ["4(a)"], "excludes": ["2"] }, "firstPlaced": "2026-01-01", "complete": true } ], "complete": ["models"] }""", random);
        ProfileReader.Read(System.Text.Encoding.UTF8.GetBytes(text), Shipped.Vocabulary, "p", out _);
    });

    [Fact]
    public void A_mutated_workflow_is_refused_or_compiled() => Each((random, seed) =>
    {
        var text = Mutate("""{ "WorkflowName": "w", "GlobalParams": [ { "Name": "a", "Expression": "system.isAiSystem" } ], "Rules": [ { "RuleName": "r", "Operator": "Or", "Rules": [ { "RuleName": "s", "Expression": "a" } ], "Properties": { "forEach": "system", "imposes": ["law:1"], "role": "provider", "citation": ["law:1"], "reason": "r", "applies": [ { "from": "2026-08-02", "when": "a" } ] } } ] }""", random);
        RuleBookReader.Read(Shipped.Vocabulary, [("w", System.Text.Encoding.UTF8.GetBytes(text))], out _);
    });

    [Fact]
    public void A_mutated_vocabulary_is_refused_or_read() => Each((random, seed) =>
    {
        var text = Mutate("""{ "facts": [ { "path": "organisation.size", "type": "word", "question": "q?", "options": [ { "value": "x", "text": "x" }, { "value": "y", "text": "y" } ] }, { "path": "systems", "type": "list", "item": "system", "question": "q?" }, { "path": "systems.annexIII", "type": "set", "question": "q?", "help": "h", "citation": "law:1", "options": [ { "value": "4(a)", "text": "x" } ] }, { "path": "systems.n", "type": "number", "unit": "%", "whole": true, "minimum": 0, "maximum": 9, "asked": false, "question": "q?" }, { "path": "systems.parts", "type": "list", "item": "part", "question": "q?" }, { "path": "systems.parts.d", "type": "date", "question": "q?" } ] }""", random);
        RuleBookReader.ReadVocabulary(System.Text.Encoding.UTF8.GetBytes(text), "v", out _);
    });

    [Fact]
    public void A_mutated_case_file_is_refused_or_run()
    {
        using var directory = new TemporaryDirectory();
        var cases = Repository.File("tests", "cases");
        (string Path, string Text)[] files = [.. Directory.GetFiles(cases, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (Path.GetRelativePath(Repository.Root, f), Beginning(File.ReadAllText(f))))];
        foreach (var profile in Directory.GetFiles(Path.Combine(cases, "profiles"))) directory.Write($"seeds/profiles/{Path.GetFileName(profile)}", File.ReadAllBytes(Repository.File("seeds", "profiles", Path.GetFileName(profile))));
        var plain = files.Single(f => f.Path.EndsWith("plain.json", StringComparison.Ordinal));
        directory.Write(plain.Path, Encoding.UTF8.GetBytes(plain.Text));
        Each((random, seed) =>
        {
            var (path, text) = files[random.Next(files.Length)];
            directory.Write(path, Encoding.UTF8.GetBytes(Mutate(text, random)));
            try
            {
                Corpus.Shipped.TestCases(directory.Path);
            }
            catch (CorpusException refused)
            {
                Assert.NotEmpty(refused.Faults);
            }

            if (path == plain.Path) directory.Write(path, Encoding.UTF8.GetBytes(text));
            else File.Delete(Path.Combine(directory.Path, path));
        }, Mutations / 10);
    }

    /// <summary>The first entry of each list of a file, so that mutations meet the rest of the syntax.</summary>
    private static string Beginning(string json)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        foreach (var (name, value) in root.ToList())
            if (value is JsonArray { Count: > 1 } list) root[name] = new JsonArray(list[0]!.DeepClone());
        return root.ToJsonString();
    }

    private static void Each(Action<Random, int> attempt) => Each(attempt, Mutations);

    private static void Each(Action<Random, int> attempt, int mutations)
    {
        for (var seed = 0; seed < mutations; seed++)
        {
            try
            {
                attempt(new Random(seed), seed);
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Mutation {seed} crashed.", error);
            }
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            int at = random.Next(text.Length + 1), length = random.Next(Math.Min(8, text.Length - at) + 1);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Tokens[random.Next(Tokens.Length)]),
                2 => text.Insert(at, text.Substring(at, length)),
                _ => text.Remove(at, length).Insert(at, ((char)random.Next(1, 0x3000)).ToString()),
            };
        }

        return text;
    }
}
