namespace Aims.Facts;

/// <summary>A truth value of Kleene's three-valued logic.</summary>
public enum Truth
{
    /// <summary>Not yet decided: a fact that it depends on is not stated.</summary>
    Unknown,

    /// <summary>False whatever the facts that are not stated may be.</summary>
    False,

    /// <summary>True whatever the facts that are not stated may be.</summary>
    True,
}
