namespace Aims.Graph;

/// <summary>
/// How two sets of outcomes relate, read "from R to" (set theory relationship mapping of NIST IR 8477). The five are
/// the base relations of RCC-5: between two sets that are not empty exactly one of them holds.
/// </summary>
public enum Relation
{
    /// <summary>Both ask for the same.</summary>
    Equal,

    /// <summary>What is asked from is a proper part of what is asked to.</summary>
    Subset,

    /// <summary>Whoever has from has to, and more.</summary>
    Superset,

    /// <summary>Both share something and each asks for something of its own.</summary>
    Intersects,

    /// <summary>The two exclude each other. Stated only where that is so, never for "no counterpart".</summary>
    Disjoint,
}
