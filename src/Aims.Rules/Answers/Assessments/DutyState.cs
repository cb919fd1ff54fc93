namespace Aims.Answers.Assessments;

/// <summary>Whether a duty binds on the day that was asked about.</summary>
public enum DutyState
{
    /// <summary>It binds on the day.</summary>
    Now,

    /// <summary>It binds from a later day.</summary>
    Later,

    /// <summary>It no longer binds.</summary>
    Ended,

    /// <summary>Two readings of the law give different days, and on the day at least one of them says that it does not bind yet.</summary>
    Disputed,
}
