using Aims.Benchmarks.AiAct;
using Aims.Facts;
using Aims.Rules;
using BenchmarkDotNet.Attributes;

namespace Aims.Benchmarks;

/// <summary>From JSON documents to columns in memory, which the benchmarks of the rules leave out. Times are per profile.</summary>
public class EncodingBenchmarks
{
    private readonly Portfolio _portfolio = Portfolio.Shared;

    [Benchmark(Baseline = true, OperationsPerInvoke = Portfolio.Documents)]
    public Profile[] ReadJson() => [.. _portfolio.Json.Select(_portfolio.Read)];

    [Benchmark(OperationsPerInvoke = Portfolio.Documents)]
    public PreparedProfiles Encode() => _portfolio.Book.Prepare(_portfolio.Profiles, Portfolio.KnownOn);
}
