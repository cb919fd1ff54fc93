using Aims.Answers;
using Aims.Graph;
using BenchmarkDotNet.Attributes;

namespace Aims.Benchmarks;

/// <summary>One control alone: which duties of other frameworks does it satisfy?</summary>
public class SatisfiesBenchmarks
{
    private static readonly Moment Day = Moment.On(2026, 11, 21);
    private FrozenGraph _graph = null!;
    private DictionaryAnswers _dictionary = null!;
    private int[] _inPlace = [];

    /// <summary>A control with few and a clause with many findings.</summary>
    [Params("iso-42001:A.7.4", "iso-42001:6.1.2")]
    public string Id { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _graph = Corpus.Shipped.Graph.Epochs.At(Day);
        _dictionary = new DictionaryAnswers(Corpus.Shipped, _graph);
        _inPlace = [Corpus.Shipped.Graph.Nodes.Find(ProvisionId.Parse(Id))];
        var ours = Satisfies().Answers.Select(f => (f.Provision, f.Verdict == Verdict.Full));
        if (!ours.SequenceEqual(DictionaryBreadthFirst().Select(d => (d.Duty, d.Full)))) throw new InvalidOperationException("The baseline answers otherwise.");
    }

    [Benchmark(Baseline = true)]
    public List<(Provision Duty, bool Full)> DictionaryBreadthFirst() => _dictionary.Satisfies(_inPlace, "iso-42001");

    [Benchmark]
    public SatisfiesAnswer Satisfies() => Corpus.Shipped.Satisfies(Id, Day);

    [Benchmark]
    public int PropagationOnly()
    {
        using var reach = Reach.From(_graph, _inPlace);
        return reach.OverlapNodes.Length;
    }
}
