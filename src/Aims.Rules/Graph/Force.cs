namespace Aims.Graph;

/// <summary>What a provision does. Five forces make a duty; only duties and their aspects get verdicts.</summary>
public enum Force
{
    /// <summary>Chapter, section, annex or article with several duties: gets counts, never a verdict.</summary>
    Container,

    /// <summary>A law requires its bearer to do or reach something (duty).</summary>
    Obligation,

    /// <summary>A law forbids something (duty).</summary>
    Prohibition,

    /// <summary>A clause of a standard requires something (duty).</summary>
    Requirement,

    /// <summary>A control of a standard, required as far as the statement of applicability includes it (duty).</summary>
    Control,

    /// <summary>An outcome that a voluntary framework names (duty in the sense of the crosswalk; it binds nobody).</summary>
    Outcome,

    /// <summary>A suggested action of a voluntary framework.</summary>
    Action,

    /// <summary>A right of a person.</summary>
    Right,

    /// <summary>A term, a list entry or a case that other provisions refer to.</summary>
    Definition,

    /// <summary>How authorities, bodies or the market act; scope, conditions and deadlines of others.</summary>
    Procedure,

    /// <summary>An authority may or shall act.</summary>
    Power,

    /// <summary>A sanction.</summary>
    Penalty,

    /// <summary>A permission, or an exception from a duty.</summary>
    Exemption,

    /// <summary>Informative or guiding text.</summary>
    Guidance,

    /// <summary>A control objective or an organisational objective.</summary>
    Objective,

    /// <summary>A risk, a risk source, a threat or a technique.</summary>
    Risk,
}
