using Aims.Benchmarks;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// "check" only holds the hand-written rules and the delegates equal to the engine, which CI asks for.
if (args is ["check"])
{
    _ = Aims.Benchmarks.AiAct.Portfolio.Shared;
    return;
}

// "quick" gives ratios within a few minutes, of all benchmarks or of those that --filter names; without it BenchmarkDotNet takes the time that it needs.
var quick = args.Contains("quick");
var job = (quick ? Job.ShortRun.WithWarmupCount(3).WithIterationCount(5).WithIterationTime(TimeInterval.FromMilliseconds(150)) : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
var config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddExporter(MarkdownExporter.GitHub)
    .AddLogger(ConsoleLogger.Default)
    .WithOptions(ConfigOptions.DisableLogFile);
BenchmarkSwitcher.FromTypes([typeof(SatisfiesBenchmarks), typeof(CoverageBenchmarks), typeof(LoadBenchmarks), typeof(RuleBenchmarks), typeof(EncodingBenchmarks)])
    .Run(args is ["quick"] ? ["--filter", "*"] : [.. args.Where(a => a != "quick")], config);
