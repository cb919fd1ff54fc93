using System.Text.Json.Nodes;
using Aims.Graph;
using Aims.Tests.Support;

namespace Aims.Tests.CorpusTests;

public sealed class ShippedDataTests
{
    [Fact]
    public void The_shipped_corpus_has_no_faults() => Assert.Empty(Corpus.CheckShipped());

    [Fact]
    public void The_shipped_corpus_is_the_one_in_the_repository() =>
        Assert.Equal(Corpus.Load(Repository.Root).Version, Corpus.Shipped.Version);

    [Fact]
    public void Every_claims_query_answers_as_its_verdict_needs()
    {
        Assert.NotEmpty(Corpus.Shipped.Claims);
        Assert.Empty(Corpus.Shipped.Claims.SelectMany(claim => Corpus.Shipped.Test(claim)));
    }

    [Fact]
    public void No_mapping_claims_an_expert_that_nobody_was() =>
        Assert.All(Corpus.Shipped.Mappings, m => Assert.True(m.Review != Review.Expert || (m.Reviewer is not null && m.Reviewed is not null)));

    [Fact]
    public void No_standard_covers_a_prohibition_a_conformity_assessment_a_declaration_a_marking_or_a_registration()
    {
        string[] never = ["Art.5", "Art.43", "Art.47", "Art.48", "Art.49", "Art.71"];
        var act = Corpus.Shipped.FindFramework("eu-ai-act")!;
        foreach (var framework in Corpus.Shipped.Frameworks.Where(f => f.Type != FrameworkType.Law))
        {
            var answer = Corpus.Shipped.Coverage(framework.Provisions.Where(p => p.IsDuty).Select(p => p.Id.ToString()), never.Select(a => $"eu-ai-act:{a}"), Moment.On(2028, 12, 31));
            Assert.All(answer.Answers, f => Assert.NotEqual(Aims.Answers.Verdict.Full, f.Verdict));
        }

        Assert.All(never[1..], article => Assert.NotNull(Corpus.Shipped.StatementOn(act.Find(article)!.Id, "iso-42001")));
    }

    [Fact]
    public void Every_duty_of_a_complete_crosswalk_is_mapped_or_stands_under_a_statement()
    {
        foreach (var (one, other) in Complete)
        {
            var open = Corpus.Shipped.Coverage([], [other], Moment.On(2028, 12, 31)).Answers.Select(f => f.Provision)
                .Concat(Corpus.Shipped.Coverage([], [one], Moment.On(2028, 12, 31)).Answers.Select(f => f.Provision))
                .Where(duty => !Corpus.Shipped.Graph.ReviewsAgainst(duty.Framework.Id == one ? other : one).IsReviewed(duty)).Select(d => d.Id.ToString());
            Assert.Empty(open);
        }
    }

    private static readonly (string, string)[] Complete = [("iso-42001", "eu-ai-act")];

    [Theory]
    [MemberData(nameof(CrosswalkFiles))]
    public void Reading_a_crosswalk_loses_nothing(string file)
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.File("crosswalks", file)))!;
        var rows = root["mappings"]!.AsArray().ToDictionary(MappingId, row => row!);
        var (from, to) = ((string)root["from"]!, (string)root["to"]!);
        foreach (var mapping in Corpus.Shipped.Mappings.Where(m => rows.ContainsKey(m.Id)))
        {
            var written = new JsonObject
            {
                ["from"] = mapping.IsJoint ? new JsonArray([.. mapping.From.Select(f => JsonValue.Create(f.ToString()))]) : mapping.From[0].ToString(),
                ["relation"] = mapping.Relation.ToString().ToLowerInvariant(),
                ["to"] = mapping.To.ToString(),
                ["why"] = mapping.Why,
                ["remains"] = mapping.Remains,
                ["sources"] = new JsonArray([.. mapping.Sources.Select(s => JsonValue.Create(s))]),
                ["rationale"] = mapping.Rationale.ToString().ToLowerInvariant(),
                ["review"] = mapping.Review.ToString().ToLowerInvariant(),
                ["basis"] = new JsonObject { ["from"] = mapping.Basis.From.ToString().ToLowerInvariant(), ["to"] = mapping.Basis.To.ToString().ToLowerInvariant() },
            };
            if (mapping.Remains is null) written.Remove("remains");
            Assert.True(JsonNode.DeepEquals(rows[mapping.Id], written), $"{mapping.Id} is not read as it is written.");
            rows.Remove(mapping.Id);
        }

        Assert.Empty(rows.Keys);
        Assert.Equal(
            (root["noCounterpart"]?.AsArray() ?? []).Select(s => $"{s!["provision"]} {s["why"]}").Order(StringComparer.Ordinal),
            Corpus.Shipped.NoCounterparts.Where(s => (s.Provision.Framework, s.In) == (from, to) || (s.Provision.Framework, s.In) == (to, from)).Select(s => $"{s.Provision} {s.Why}").Order(StringComparer.Ordinal));
    }

    public static TheoryData<string> CrosswalkFiles => [.. Directory.GetFiles(Repository.File("crosswalks"), "*.json").Select(f => Path.GetFileName(f)).Order()];

    private static string MappingId(JsonNode? row)
    {
        var from = row!["from"] is JsonArray members ? string.Join(" + ", members.Select(m => (string)m!).Order(StringComparer.Ordinal)) : (string)row["from"]!;
        return $"{from} {row["relation"]} {row["to"]}";
    }
}
