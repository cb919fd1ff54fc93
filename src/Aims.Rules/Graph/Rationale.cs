namespace Aims.Graph;

/// <summary>How the two sides of a mapping were compared (NIST IR 8477, section 4.3).</summary>
public enum Rationale
{
    /// <summary>By their wording.</summary>
    Syntactic,

    /// <summary>By their meaning.</summary>
    Semantic,

    /// <summary>By the outcome of fulfilling them.</summary>
    Functional,
}
