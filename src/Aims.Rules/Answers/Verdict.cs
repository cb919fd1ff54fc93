namespace Aims.Answers;

/// <summary>What is in place does for a duty. The verdicts are kept apart everywhere and never blended into one number.</summary>
public enum Verdict
{
    /// <summary>All that the duty asks for is in place.</summary>
    Full,

    /// <summary>Something of it is in place, and something is left.</summary>
    Partial,

    /// <summary>Reviewed: nothing that is in place reaches it.</summary>
    NoContribution,

    /// <summary>Not reviewed: the crosswalk says nothing about it yet.</summary>
    Open,
}
