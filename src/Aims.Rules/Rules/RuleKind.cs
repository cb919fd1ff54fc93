namespace Aims.Rules;

/// <summary>What it means that a rule is true.</summary>
public enum RuleKind
{
    /// <summary>Nothing beyond its own truth: a rule of somebody's own workflow without properties.</summary>
    Check,

    /// <summary>Provisions bind the subject.</summary>
    Duty,

    /// <summary>The organisation has a role towards the subject.</summary>
    Role,

    /// <summary>The subject falls under a regime, such as high-risk.</summary>
    Regime,

    /// <summary>A provision gives relief from, or eases, a duty or a fine.</summary>
    Relief,

    /// <summary>Two provisions, or a provision and a statement, stand against each other.</summary>
    Conflict,

    /// <summary>Voluntary frameworks are of use to the subject; they never bind.</summary>
    Relevance,

    /// <summary>Nothing by itself: its dates serve the duties that name it.</summary>
    Schedule,
}
