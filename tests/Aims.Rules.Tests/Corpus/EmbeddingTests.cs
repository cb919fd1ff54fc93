using Aims.Graph;
using Aims.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Tests.CorpusTests;

/// <summary>What a program that embeds the library relies on.</summary>
public sealed class EmbeddingTests
{
    [Fact]
    public void A_host_gets_the_shipped_corpus_as_a_singleton()
    {
        using var services = new ServiceCollection().AddAims().AddAims().BuildServiceProvider();
        Assert.Same(Corpus.Shipped, services.GetRequiredService<Aims.Corpus>());
        Assert.Single(services.GetServices<Aims.Corpus>());
    }

    [Fact]
    public void A_host_can_register_a_corpus_of_its_own()
    {
        var own = new SmallCorpus().Load();
        using var services = new ServiceCollection().AddAims(() => own).AddAims().BuildServiceProvider();
        Assert.Same(own, services.GetRequiredService<Aims.Corpus>());
    }

    [Fact]
    public void The_mapping_graph_has_every_mapping_as_an_edge_in_both_directions()
    {
        var graph = Corpus.Shipped.MappingGraph;
        Assert.Equal(Corpus.Shipped.Mappings.Sum(m => m.From.Count), graph.EdgeCount);
        Assert.Equal(graph.EdgeCount, graph.Vertices.Sum(v => graph.OutEdges(v).Count));
        Assert.Equal(graph.EdgeCount, graph.Vertices.Sum(v => graph.InEdges(v).Count));
        Assert.All(graph.Edges, e => Assert.True(graph.ContainsVertex(e.Source) && graph.ContainsVertex(e.Target)));
        Assert.False(graph.ContainsVertex(new ProvisionId("nowhere", "1")));
        Assert.Empty(graph.OutEdges(new ProvisionId("nowhere", "1")));
    }
}
