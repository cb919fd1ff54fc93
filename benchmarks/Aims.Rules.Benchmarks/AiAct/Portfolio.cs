using System.Text.Json;
using Aims.Data;
using Aims.Facts;
using Aims.Rules;

namespace Aims.Benchmarks.AiAct;

/// <summary>
/// The rules of the AI Act and profiles for them, once for all benchmarks; the hand-written rules and the delegates are
/// held equal to the engine before anything is timed.
/// </summary>
internal sealed class Portfolio
{
    public const int Documents = 4096;

    public static readonly DateOnly KnownOn = new(2026, 7, 24);

    private static readonly Lazy<Portfolio> Once = new(() => new Portfolio());

    private readonly WorkflowSource _systemRules;
    private readonly WorkflowSource _modelRules;

    private Portfolio()
    {
        var shipped = CorpusFiles.Shipped();
        Vocabulary = RuleBookReader.ReadVocabulary(shipped.Single(f => f.Path == RuleFile.Facts).Read(), "facts.json", out _)!;
        ReadOnlyMemory<byte> workflows = shipped.Single(f => f.Path == RuleFile.Folder + "eu-ai-act.json").Read();
        Book = RuleBookReader.Read(Vocabulary, [("eu-ai-act.json", workflows)], out _)!;
        using var json = JsonDocument.Parse(workflows);
        var sources = new RuleWorkflows(new FaultCollector("eu-ai-act.json", [])).Read(json.RootElement);
        (_systemRules, _modelRules) = (sources.Single(w => w.Name == "eu-ai-act/systems"), sources.Single(w => w.Name == "eu-ai-act/models"));
        SystemTrees = RuleTrees<SystemFacts>.Compile(Vocabulary, _systemRules, "system", SystemRules.Conditions);
        ModelTrees = RuleTrees<ModelFacts>.Compile(Vocabulary, _modelRules, "model", ModelRules.Conditions);
        var random = new RandomProfiles(Vocabulary, 42);
        Json = [.. Enumerable.Range(0, Documents).Select(_ => random.Next())];
        Profiles = [.. Json.Select(Read)];
        Check();
    }

    public static Portfolio Shared => Once.Value;

    public Vocabulary Vocabulary { get; }

    public RuleBook Book { get; }

    public byte[][] Json { get; }

    public Profile[] Profiles { get; }

    public Func<OrganisationFacts, SystemFacts, DateOnly, Kleene>[] SystemTrees { get; }

    public Func<OrganisationFacts, ModelFacts, DateOnly, Kleene>[] ModelTrees { get; }

    public Profile Read(byte[] json) => ProfileReader.Read(json, Vocabulary, "profile.json", out var faults) ?? throw new CorpusException(faults);

    /// <summary>The same profiles again and again.</summary>
    public Profile[] Repeated(int count) => [.. Enumerable.Range(0, count).Select(i => Profiles[i % Documents])];

    private void Check()
    {
        var rules = Book.Rules.ToList();
        var prepared = Book.Prepare(Profiles, KnownOn);
        prepared.Evaluate();
        var systems = rules.Where(r => r.Workflow == _systemRules.Name).ToList();
        var models = rules.Where(r => r.Workflow == _modelRules.Name).ToList();
        if (systems.Count + models.Count != rules.Count || !SystemRules.Names.SequenceEqual(systems.Select(r => r.Name)) || !ModelRules.Names.SequenceEqual(models.Select(r => r.Name)))
            throw new InvalidOperationException("The rule file has other rules than the hand-written ones.");
        var seen = new int[3];
        for (var i = 0; i < Profiles.Length; i++)
        {
            var inputs = new HandWrittenProfile(Profiles[i]);
            Compare(systems, SystemRules.Conditions, prepared, i, inputs.EvaluateSystem(), inputs.EvaluateTrees(SystemTrees), seen);
            Compare(models, ModelRules.Conditions, prepared, i, inputs.EvaluateModel(), inputs.EvaluateTrees(ModelTrees), seen);
        }

        Console.WriteLine($"// {rules.Count} rules, {Book.Plan.Length} steps; of {seen.Sum()} verdicts {seen[(int)Truth.True]} are true, {seen[(int)Truth.Unknown]} unknown");
    }

    private static void Compare(List<Rule> rules, string[] conditions, PreparedProfiles prepared, int profile, Kleene[] hand, Kleene[] trees, int[] seen)
    {
        var dates = rules.SelectMany(r => r.Dates).Where(d => d.When is not null).DistinctBy(d => d.When).ToDictionary(d => d.When!, StringComparer.Ordinal);
        if (dates.Count != conditions.Length) throw new InvalidOperationException("The rule file has other dates than the hand-written rules.");
        for (var i = 0; i < hand.Length; i++)
        {
            var literal = i < rules.Count ? rules[i].Literal : dates[conditions[i - rules.Count]].Literal;
            var truth = prepared.Read(literal, rules[0].Scope, profile, 0);
            Kleene ours = truth == Truth.Unknown ? null : truth == Truth.True;
            if (ours != hand[i] || ours != trees[i])
                throw new InvalidOperationException($"{(i < rules.Count ? rules[i] : conditions[i - rules.Count])}: {truth}, by hand {hand[i]}, by delegates {trees[i]}.");
            seen[(int)truth]++;
        }
    }
}
