using System.Text.Json;
using Aims.Data;
using Aims.Data.Images;
using BenchmarkDotNet.Attributes;

namespace Aims.Benchmarks;

/// <summary>Reading the shipped corpus from its image or from its embedded files, against merely parsing the same JSON.</summary>
public class LoadBenchmarks
{
    /// <summary>The process is warm: what a service or a test run sees. The first load of a short run takes longer.</summary>
    [GlobalSetup]
    public void Warm()
    {
        for (var i = 0; i < 40; i++) _ = ReadAndFreeze() + ReadImage();
    }

    [Benchmark(Baseline = true)]
    public int ParseJsonOnly() => CorpusFiles.Shipped().Sum(file =>
    {
        using var json = JsonDocument.Parse(file.Read());
        return (int)json.RootElement.ValueKind;
    });

    /// <summary>What <see cref="Corpus.Shipped"/> does when it is first asked for, and the graph of a day.</summary>
    [Benchmark]
    public int ReadImage() => CorpusImage.Shipped().Graph.Epochs.At(Graph.Moment.On(2026, 11, 21)).Joints.Length;

    [Benchmark]
    public int ReadAndFreeze() => CorpusReader.Read(CorpusFiles.Shipped()).Graph.Epochs.At(Graph.Moment.On(2026, 11, 21)).Joints.Length;
}
