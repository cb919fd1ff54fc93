namespace Aims.Graph;

/// <summary>How far a claim of the corpus has been reviewed.</summary>
public enum Review
{
    /// <summary>One reading.</summary>
    Draft,

    /// <summary>A second, independent reading; objections settled and logged.</summary>
    Challenged,

    /// <summary>Confirmed by a named, qualified person on a named day.</summary>
    Expert,
}
