using Aims.Graph;
using Aims.Tests.Support;

namespace Aims.Tests.CorpusTests;

/// <summary>On the shipped corpus the engine gives what the naive reference gives, and every finding replays from its proof.</summary>
public sealed class EngineOnShippedDataTests
{
    private static readonly Moment Day = Moment.On(2028, 12, 31);

    [Fact]
    public void The_engine_gives_what_the_naive_reference_gives_for_every_provision_alone_and_for_whole_frameworks()
    {
        var nodes = Corpus.Shipped.Graph.Nodes;
        var graph = Corpus.Shipped.Graph.Epochs.At(Day);
        var naive = new NaiveCorpus(Corpus.Shipped, graph);
        var starts = Corpus.Shipped.Mappings.SelectMany(m => m.From.Append(m.To)).Distinct().Select(nodes.Find).Where(n => graph.Exists[n]).Order().Select(n => new[] { n }).ToList();
        starts.AddRange(Corpus.Shipped.Frameworks.Select(f => f.Provisions.Where(p => p.IsDuty).Select(p => p.Node).ToArray()).Where(s => s.Length > 0));
        foreach (var start in starts)
        {
            var (full, reached) = naive.Of(start);
            using var reach = Reach.From(graph, start);
            Assert.True(full.Where(n => graph.Exists[n]).Order().SequenceEqual(reach.FullNodes.ToArray().Order()), $"full differs from {nodes.Id(start[0])}");
            Assert.True(reached.Where(n => graph.Exists[n]).Order().SequenceEqual(reach.FullNodes.ToArray().Concat(reach.OverlapNodes.ToArray()).Order()), $"reached differs from {nodes.Id(start[0])}");
        }
    }

    [Fact]
    public void Every_step_of_every_proof_rests_on_earlier_steps_and_on_a_row_of_data()
    {
        var rows = Corpus.Shipped.Mappings.Select(m => m.Id).ToHashSet();
        foreach (var control in Corpus.Shipped.Frameworks.Where(f => f.Id is "iso-42001" or "nist-ai-rmf").SelectMany(f => f.Provisions).Where(p => p.IsDuty))
        {
            var answer = Corpus.Shipped.Satisfies(control.Id.ToString(), Day);
            foreach (var finding in answer.Answers)
            {
                var steps = finding.Proof.Steps;
                Assert.Equal("in-place", steps[0].Relation);
                Assert.Equal(control.Id, steps[0].To);
                Assert.Contains(steps, s => s.To == finding.Provision.Id);
                Assert.All(finding.Via, via => Assert.Contains(steps, s => s.To == via));
                for (var i = 1; i < steps.Count; i++)
                {
                    Assert.NotEmpty(steps[i].Premises);
                    Assert.All(steps[i].Premises, p => Assert.InRange(p, 0, i - 1));
                    Assert.True(rows.Contains(steps[i].Mapping) || IsOfHierarchy(steps[i]), $"{steps[i].Mapping} is no row.");
                    Assert.NotEmpty(steps[i].Sources);
                }
            }
        }
    }

    private static bool IsOfHierarchy(Aims.Answers.ProofStep step)
    {
        if (step.Relation == "all-parts") return Corpus.Shipped.Find(step.To)!.IsDuty;
        var (part, whole) = step.Mapping.Split(" part-of ") is [var a, var b] ? (ProvisionId.Parse(a), ProvisionId.Parse(b)) : (null!, null!);
        return part.Aspect is not null ? part.Provision == whole : Corpus.Shipped.Find(part)?.Parent?.Id == whole;
    }
}
