namespace Aims.Graph;

/// <summary>What was read of one side of a mapping.</summary>
public enum Basis
{
    /// <summary>The text itself.</summary>
    Primary,

    /// <summary>Public descriptions only, because the text is not public.</summary>
    Secondary,
}
