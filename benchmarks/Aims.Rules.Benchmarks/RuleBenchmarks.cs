using Aims.Benchmarks.AiAct;
using Aims.Rules;
using BenchmarkDotNet.Attributes;

namespace Aims.Benchmarks;

/// <summary>
/// All rules of the AI Act for profiles of one organisation, one system and one model: from facts in memory to the
/// truth of every rule and of every condition of a date. Times are per profile.
/// </summary>
public class RuleBenchmarks
{
    private const int Ring = 64;
    private const int Million = 1_000_000;
    private readonly Portfolio _portfolio = Portfolio.Shared;
    private HandWrittenProfile[] _records = [];
    private PreparedProfiles[] _prepared = [];
    private PreparedProfiles _batch = null!;
    private static PreparedProfiles? _million;

    [GlobalSetup]
    public void Setup()
    {
        _records = [.. _portfolio.Profiles.Take(Ring).Select(p => new HandWrittenProfile(p))];
        _prepared = [.. _portfolio.Profiles.Take(Ring).Select(p => _portfolio.Book.Prepare([p], Portfolio.KnownOn))];
        _batch = _portfolio.Book.Prepare(_portfolio.Profiles, Portfolio.KnownOn);
    }

    /// <summary>A million profiles, in memory for this benchmark only.</summary>
    [GlobalSetup(Target = nameof(EngineMillion))]
    public void SetupMillion() => _million ??= _portfolio.Book.Prepare(_portfolio.Repeated(Million), Portfolio.KnownOn);

    [Benchmark(Baseline = true)]
    public void HandWrittenOne()
    {
        _records[0].EvaluateSystem();
        _records[0].EvaluateModel();
    }

    [Benchmark]
    public void DelegatesOne()
    {
        _records[0].EvaluateTrees(_portfolio.SystemTrees);
        _records[0].EvaluateTrees(_portfolio.ModelTrees);
    }

    [Benchmark]
    public void EngineOne() => _prepared[0].Evaluate();

    [Benchmark(OperationsPerInvoke = Ring)]
    public void HandWrittenInTurn()
    {
        foreach (var record in _records)
        {
            record.EvaluateSystem();
            record.EvaluateModel();
        }
    }

    [Benchmark(OperationsPerInvoke = Ring)]
    public void EngineInTurn()
    {
        foreach (var prepared in _prepared) prepared.Evaluate();
    }

    [Benchmark(OperationsPerInvoke = Portfolio.Documents)]
    public void Engine4096() => _batch.Evaluate();

    [Benchmark(OperationsPerInvoke = Million)]
    public void EngineMillion() => _million!.Evaluate();
}
