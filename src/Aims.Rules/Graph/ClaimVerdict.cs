namespace Aims.Graph;

/// <summary>What became of a claim.</summary>
public enum ClaimVerdict
{
    /// <summary>It is true.</summary>
    Upheld,

    /// <summary>It is wrong in a point that the finding corrects.</summary>
    Corrected,

    /// <summary>Nothing that was read supports it.</summary>
    NotSupported,

    /// <summary>It cannot be checked against any text.</summary>
    NotCheckable,
}
