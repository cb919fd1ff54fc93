using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aims.GraphQL.Language;
using Aims.GraphQL.Tests.Generated;
using Aims.GraphQL.Tests.Zoo;
using Aims.GraphQL.Validation;

namespace Aims.GraphQL.Tests.Reference;

/// <summary>Documents drawn at random through the reference implementation and through ours.</summary>
public sealed class DifferentialTests
{
    private static readonly Limits _wide = new() { MaxErrors = 10_000, MaxDocumentBytes = int.MaxValue, MaxTokens = 100_000, MaxCost = int.MaxValue, MaxComparisons = 10_000_000 };
    private static readonly GraphQLExecutor _executor = ZooService.With(_wide);

    [ReferenceFact]
    public void Valid_documents_give_the_same_data_and_errors()
    {
        var answers = Compare(Enumerable.Range(0, 2_000).Select(seed => Draw(seed, 0)));
        Assert.All(answers, answer => Assert.True(answer.StartsWith('{') || answer.StartsWith("null", StringComparison.Ordinal), answer));
    }

    [ReferenceFact]
    public void Invalid_documents_break_the_same_rules()
    {
        var answers = Compare(Enumerable.Range(10_000, 2_000).Select(seed => Draw(seed, 0.02)).Concat(Enumerable.Range(20_000, 1_000).Select(seed => Draw(seed, 0.1))));

        // The comparison means something only if the documents break every rule that a document of queries can break.
        var broken = answers.Where(answer => answer.StartsWith("fails", StringComparison.Ordinal)).SelectMany(answer => answer.Split(' ')[1..]).ToHashSet();
        var all = typeof(ValidationRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ValidationRule))).Select(type => type.Name);
        Assert.Equal(["KnownOperationTypesRule", "MaxIntrospectionDepthRule", "SingleFieldSubscriptionsRule"], all.Except(broken).Order(StringComparer.Ordinal));
    }

    [ReferenceFact]
    public void Damaged_documents_parse_or_not_alike()
    {
        var answers = Compare(Enumerable.Range(30_000, 2_000).Select(seed => (new TextMutator(seed).Mutate(Draw(seed, 0.005).Document), "{}")));
        Assert.InRange(answers.Count(answer => answer == "does not parse"), 500, 1_900);
    }

    [ReferenceFact]
    public void Written_documents_are_judged_alike() =>
        Compare(File.ReadAllText(Path.Combine(ReferenceProcess.Folder, "documents.graphql")).Split("\n---\n").Select(document => (document, "{}")));

    private static (string Document, string Variables) Draw(int seed, double mistakes)
    {
        var generator = new DocumentGenerator(ZooService.Schema, seed, mistakes);
        var document = generator.Document();
        return (document, generator.Variables);
    }

    private static List<string> Compare(IEnumerable<(string Document, string Variables)> requests)
    {
        var all = requests.ToList();
        var input = new StringBuilder();
        foreach (var (document, variables) in all)
            input.Append("{\"document\":").Append(JsonSerializer.Serialize(document)).Append(",\"variables\":").Append(variables).Append("}\n");
        var answers = ReferenceProcess.Run("differential.mjs", input.ToString(), ReferenceProcess.SchemaFile).TrimEnd('\n').Split('\n');
        Assert.Equal(all.Count, answers.Length);

        var differences = new List<string>();
        var ours = new List<string>();
        for (var i = 0; i < answers.Length; i++)
        {
            var expected = Canonical(JsonNode.Parse(answers[i])!);
            var actual = Ours(all[i].Document, all[i].Variables);
            ours.Add(actual);
            if (expected != actual && !Differences.IsShapeOfTypeName(all[i].Document, expected, actual)) differences.Add($"{all[i].Document}\n{all[i].Variables}\nreference: {expected}\nours:      {actual}\n");
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {all.Count} differ:\n\n{string.Join('\n', differences.Take(5))}");
        return ours;
    }

    private static string Ours(string document, string variables)
    {
        try
        {
            var errors = Validator.Validate(ZooService.Schema, Parser.Parse(document), document, _wide);
            var failing = errors.Select(error => error.Rule).Where(rule => rule != "KnownOperationTypesRule").Distinct().Order(StringComparer.Ordinal).ToList();
            if (failing.Count > 0) return $"fails {string.Join(' ', failing)}";
        }
        catch (SyntaxException)
        {
            return "does not parse";
        }

        var answer = ZooService.Ask(document, variables, executor: _executor);
        return answer is JsonObject known && known.ContainsKey("data") ? Executed(answer["data"], answer["errors"]) : "refused";
    }

    private static string Canonical(JsonNode answer)
    {
        if (!answer["parses"]!.GetValue<bool>()) return "does not parse";
        if (answer["failing"]!.AsArray().Count > 0) return $"fails {string.Join(' ', answer["failing"]!.AsArray())}";
        return answer["hasData"]?.GetValue<bool>() == true ? Executed(answer["data"], answer["errors"]) : "refused";
    }

    private static string Executed(JsonNode? data, JsonNode? errors)
    {
        var places = (errors?.AsArray() ?? []).Select(error => $"{error!["path"]?.ToJsonString()} {error["locations"]?.ToJsonString()}");
        return $"{data?.ToJsonString(ZooService.Unescaped) ?? "null"} {string.Join(' ', places)}";
    }
}
