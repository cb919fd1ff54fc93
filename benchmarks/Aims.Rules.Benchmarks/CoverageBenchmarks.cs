using Aims.Answers;
using Aims.Graph;
using BenchmarkDotNet.Attributes;

namespace Aims.Benchmarks;

/// <summary>Sixty provisions in place: how far do they cover all other frameworks?</summary>
public class CoverageBenchmarks
{
    private static readonly Moment Day = Moment.On(2026, 11, 21);
    private FrozenGraph _graph = null!;
    private DictionaryAnswers _dictionary = null!;
    private string[] _have = [];
    private int[] _inPlace = [];

    [GlobalSetup]
    public void Setup()
    {
        _graph = Corpus.Shipped.Graph.Epochs.At(Day);
        _dictionary = new DictionaryAnswers(Corpus.Shipped, _graph);
        var duties = Corpus.Shipped.FindFramework("iso-42001")!.Provisions.Where(p => p.IsDuty).Take(60).ToList();
        _have = [.. duties.Select(d => d.Id.ToString())];
        _inPlace = [.. duties.Select(d => d.Node)];
    }

    [Benchmark(Baseline = true)]
    public int DictionaryBreadthFirst() => _dictionary.Satisfies(_inPlace, "iso-42001").Count;

    [Benchmark]
    public CoverageAnswer Coverage() => Corpus.Shipped.Coverage(_have, [], Day);

    [Benchmark]
    public int PropagationOnly()
    {
        using var reach = Reach.From(_graph, _inPlace);
        return reach.OverlapNodes.Length;
    }
}
