namespace Aims.Answers.Assessments;

/// <summary>A provision that binds the organisation for a subject, now or on another day.</summary>
/// <param name="Provision">The provision, as a full id.</param>
/// <param name="Subject">What it binds for, for instance <c>system:cv-screening</c>.</param>
/// <param name="Role">The role that bears the duty.</param>
/// <param name="From">The first day, or null if readings differ.</param>
/// <param name="Until">The last day, or null.</param>
/// <param name="State">Whether it binds on the day that was asked about.</param>
/// <param name="Readings">The readings of a disputed date; empty if there is no dispute.</param>
/// <param name="Penalty">The provision that sets the fine for an infringement, or null.</param>
/// <param name="Because">Why it binds.</param>
public sealed record BindingDuty(string Provision, string Subject, string Role, DateOnly? From, DateOnly? Until, DutyState State,
    IReadOnlyList<DutyReading> Readings, string? Penalty, Because Because);
