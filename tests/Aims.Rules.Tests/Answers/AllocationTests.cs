using Aims.Graph;

namespace Aims.Tests.AnswersTests;

public sealed class AllocationTests
{
    private static readonly Moment Day = Moment.On(2026, 11, 21);

    [Fact]
    public void Propagation_over_the_graph_allocates_nothing_once_it_is_warm()
    {
        var graph = Corpus.Shipped.Graph.Epochs.At(Day);
        int[] start = [Corpus.Shipped.Graph.Nodes.Find(ProvisionId.Parse("iso-42001:A.7.4"))];
        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) Run();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Run()
        {
            using var reach = Reach.From(graph, start);
            Assert.True(reach.FullNodes.Length > 0);
        }
    }

    [Fact]
    public void A_hot_question_allocates_in_proportion_to_its_answer_not_to_the_corpus()
    {
        var few = Allocated("iso-42001:A.9.3#identified".Split('#')[0], out var small);
        var many = Allocated("iso-42001:6.1.2", out var large);
        Assert.True(few < 4096 + (small * 1024), $"{few} bytes for {small} findings.");
        Assert.True(many < 4096 + (large * 1024), $"{many} bytes for {large} findings.");
    }

    private static long Allocated(string id, out int findings)
    {
        _ = Corpus.Shipped.Satisfies(id, Day);
        var before = GC.GetAllocatedBytesForCurrentThread();
        findings = Corpus.Shipped.Satisfies(id, Day).Answers.Count;
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
