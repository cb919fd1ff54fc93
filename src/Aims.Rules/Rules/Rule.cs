using Aims.Facts;

namespace Aims.Rules;

/// <summary>A compiled rule.</summary>
public sealed class Rule
{
    internal Rule(WorkflowSource workflow, RuleSource source, FactScope scope, int literal) =>
        (Workflow, File, Source, Scope, Literal) = (workflow.Name, workflow.File, source, scope, literal);

    /// <summary>The name of its workflow.</summary>
    public string Workflow { get; }

    /// <summary>Its name, unique in its workflow.</summary>
    public string Name => Source.Name;

    /// <summary>What its truth means.</summary>
    public RuleKind Kind => Source.Properties.Kind;

    /// <summary>What it ranges over: the root for the organisation, or the systems, or the models.</summary>
    public FactScope Scope { get; }

    /// <summary>The provisions that it imposes (duty), eases (relief) or holds against each other (conflict), as full ids.</summary>
    public IReadOnlyList<string> Provisions => Source.Properties.Provisions;

    /// <summary>Ids of the voluntary frameworks that are relevant; empty for other kinds.</summary>
    public IReadOnlyList<string> Frameworks => Source.Properties.Frameworks;

    /// <summary>Who bears the duty, or the role that the rule confers; null for other kinds.</summary>
    public string? Role => Source.Properties.Role;

    /// <summary>The regime that the rule puts its subject under; null for other kinds.</summary>
    public string? Regime => Source.Properties.Regime;

    /// <summary>The provisions that say so, as full ids.</summary>
    public IReadOnlyList<string> Citation => Source.Properties.Citation;

    /// <summary>Why, for people; null for a rule without properties.</summary>
    public string? Reason => Source.Properties.Reason;

    /// <summary>The provision that sets the fine for an infringement, as a full id, or null.</summary>
    public string? Penalty => Source.Properties.Penalty;

    /// <summary>The event of the workflow format, handed through, or null.</summary>
    public string? SuccessEvent => Source.SuccessEvent;

    /// <summary>From when the duty binds: own dates, or those of the schedule that it names.</summary>
    public IReadOnlyList<ApplicationDate> Dates { get; internal init; } = [];

    /// <summary>The provisions that set the dates, where a schedule does.</summary>
    public IReadOnlyList<string> ScheduleCitation { get; internal init; } = [];

    /// <summary>The message for a rule that is false, or null.</summary>
    internal MessageTemplate? Message { get; init; }

    /// <summary>For a group of which all rules have to hold: the rules in it that have a message of their own, in order.</summary>
    internal IReadOnlyList<(int Literal, MessageTemplate? Message)> PartMessages { get; init; } = [];

    /// <summary>The file that the rule stands in.</summary>
    internal string File { get; }

    internal RuleSource Source { get; }

    /// <summary>The rule in the plan.</summary>
    internal int Literal { get; }

    /// <summary>True if the rule belongs to the law as known on that day.</summary>
    public bool IsKnownOn(DateOnly knownOn) =>
        (Source.Properties.KnownFrom is not { } from || from <= knownOn) && (Source.Properties.KnownUntil is not { } until || knownOn <= until);

    /// <summary>True if the rule names a provision of the framework as what it rests on, or calls the framework relevant.</summary>
    public bool SpeaksOf(string framework) =>
        Frameworks.Contains(framework) || Citation.Concat(Provisions).Any(id => id.StartsWith(framework, StringComparison.Ordinal) && id.Length > framework.Length && id[framework.Length] == ':');

    /// <summary>Workflow and name.</summary>
    public override string ToString() => $"{Workflow}/{Name}";
}
