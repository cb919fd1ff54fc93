using Aims.Facts;

namespace Aims.Benchmarks.AiAct;

/// <summary>The plain records of one profile, and room for the truths of its rules.</summary>
internal sealed class HandWrittenProfile
{
    private static readonly DateOnly Amendment = new(2026, 7, 24);

    private readonly OrganisationFacts _organisation;
    private readonly SystemFacts _system;
    private readonly ModelFacts _model;
    private readonly Kleene[] _systemTruths = new Kleene[SystemRules.Names.Length + SystemRules.Conditions.Length];
    private readonly Kleene[] _modelTruths = new Kleene[ModelRules.Names.Length + ModelRules.Conditions.Length];

    public HandWrittenProfile(Profile profile) =>
        (_organisation, _system, _model) = (RecordReader.Organisation(profile), RecordReader.System(profile, 0), RecordReader.Model(profile, 0));

    public Kleene[] EvaluateSystem()
    {
        new SystemRules(_organisation, _system, Portfolio.KnownOn >= Amendment).Evaluate(_systemTruths);
        return _systemTruths;
    }

    public Kleene[] EvaluateModel()
    {
        new ModelRules(_organisation, _model).Evaluate(_modelTruths);
        return _modelTruths;
    }

    public Kleene[] EvaluateTrees(Func<OrganisationFacts, SystemFacts, DateOnly, Kleene>[] rules)
    {
        var truths = _systemTruths.Length == rules.Length ? TreeTruths : throw new ArgumentException("Other rules.", nameof(rules));
        for (var i = 0; i < rules.Length; i++) truths[i] = rules[i](_organisation, _system, Portfolio.KnownOn);
        return truths;
    }

    public Kleene[] EvaluateTrees(Func<OrganisationFacts, ModelFacts, DateOnly, Kleene>[] rules)
    {
        var truths = TreeTruths;
        for (var i = 0; i < rules.Length; i++) truths[i] = rules[i](_organisation, _model, Portfolio.KnownOn);
        return truths;
    }

    private Kleene[] TreeTruths { get; } = new Kleene[SystemRules.Names.Length + SystemRules.Conditions.Length];
}
