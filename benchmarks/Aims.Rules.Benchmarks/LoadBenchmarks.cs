using System.Text.Json;
using Aims.Data;
using BenchmarkDotNet.Attributes;

namespace Aims.Benchmarks;

/// <summary>Reading the shipped corpus from its embedded files, against merely parsing the same JSON.</summary>
public class LoadBenchmarks
{
    [Benchmark(Baseline = true)]
    public int ParseJsonOnly() => CorpusFiles.Shipped().Sum(file =>
    {
        using var json = JsonDocument.Parse(file.Read());
        return (int)json.RootElement.ValueKind;
    });

    [Benchmark]
    public int ReadAndFreeze() => CorpusReader.Read(CorpusFiles.Shipped()).Graph.Epochs.At(Graph.Moment.On(2026, 11, 21)).Joints.Length;
}
