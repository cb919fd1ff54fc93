namespace Aims.Answers.Assessments;

/// <summary>What begins or ends on one day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Begins">The duties that bind from this day.</param>
/// <param name="Ends">The duties that bind for the last time on this day.</param>
/// <param name="Disputed">The duties that, by one of their readings, bind from this day.</param>
public sealed record TimelineEntry(DateOnly Date, IReadOnlyList<BindingDuty> Begins, IReadOnlyList<BindingDuty> Ends, IReadOnlyList<BindingDuty> Disputed);
