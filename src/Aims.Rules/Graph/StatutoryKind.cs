namespace Aims.Graph;

/// <summary>What a law itself says about another provision.</summary>
public enum StatutoryKind
{
    /// <summary>Meeting from is presumed to meet to.</summary>
    Presumes,

    /// <summary>Meeting from is deemed to meet to.</summary>
    Deems,

    /// <summary>From adds to to; both apply.</summary>
    Complements,

    /// <summary>From applies instead of to.</summary>
    Displaces,

    /// <summary>From refers to to.</summary>
    Cites,
}
