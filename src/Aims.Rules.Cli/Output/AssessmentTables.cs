using Aims.Answers.Assessments;

namespace Aims.Cli.Output;

/// <summary>The parts of an assessment as tables; a part without rows is left out.</summary>
internal static class AssessmentTables
{
    public static string Headline(AssessedSubject subject)
    {
        var also = subject.Regimes.Where(r => r != subject.Headline).ToList();
        return $"{subject.Subject}{(subject.Name is { } name ? $" ({name})" : "")}: {subject.Headline}{(subject.Subject == "organisation" ? " under the AI Act" : "")}"
            + (also.Count > 0 ? $", also {string.Join(", ", also)}" : "")
            + (subject.Roles.Count > 0 ? $"; you are {string.Join(" and ", subject.Roles)}" : "")
            + (subject.PossibleRegimes.Count > 0 ? $"; still possible: {string.Join(", ", subject.PossibleRegimes)}" : "") + ".";
    }

    public static IEnumerable<Table> Of(Assessment answer, bool details)
    {
        Table[] tables =
        [
            new("Binding", ["State", "From", "Provision", "Subject", "Role", "Why", "Fine", .. details ? (string[])["Facts"] : []], [.. answer.Binding.OrderBy(b => b.State).Select(b => Row(b, details))]),
            new("Undecided", ["Provisions", "Subject", "Role", "What", "Waits for"], [.. Undecided(answer)]),
            new("Eased", ["Provision", "Subject", "Why", "Citation"], [.. answer.Reliefs.Select(r => (IReadOnlyList<string>)[r.Provision, r.Subject, r.Because.Reason ?? "", string.Join(", ", r.Because.Citation)])]),
            new("Conflicts", ["Between", "Subject", "Why"], [.. answer.Conflicts.Select(c => (IReadOnlyList<string>)[string.Join("\n", c.Between), c.Subject, c.Because.Reason ?? ""])]),
            new("Relevant, not binding by itself", ["Framework", "Subject", "Why"], [.. answer.Relevant.Select(r => (IReadOnlyList<string>)[r.Framework, r.Subject, r.Because.Reason ?? ""])]),
            new("Not binding", ["Provision", "Subject", "Role", "Facts"], details ? [.. answer.NotBinding.Select(n => (IReadOnlyList<string>)[n.Provision, n.Subject, n.Role, Facts(n.Because)])] : []),
            new("Questions", ["Fact", "Question"], [.. answer.Questions.Select(q => (IReadOnlyList<string>)[q.Fact, q.Text])]),
        ];
        return tables.Where(t => t.Rows.Count > 0);
    }

    /// <summary>One row for all duties of a role that wait for the same facts.</summary>
    private static IEnumerable<IReadOnlyList<string>> Undecided(Assessment answer) =>
        answer.Undecided.GroupBy(u => (u.Subject, u.Role, u.DateOnly, WaitsFor: string.Join("\n", u.WaitsFor))).Select(g => (IReadOnlyList<string>)
            [string.Join("\n", g.Select(u => u.Provision).Distinct()), g.Key.Subject, g.Key.Role, g.Key.DateOnly ? "from when" : "whether", g.Key.WaitsFor]);

    public static string From(BindingDuty duty) =>
        duty.From is { } from ? Cells.Day(from) : string.Join("\n", duty.Readings.Select(r => $"{Cells.Day(r.From)} ({r.Reading})"));

    private static IReadOnlyList<string> Row(BindingDuty duty, bool details) =>
    [
        Cells.Word(duty.State), From(duty), duty.Provision, duty.Subject, duty.Role, duty.Because.Reason ?? "", duty.Penalty ?? "",
        .. details ? (string[])[Facts(duty.Because)] : [],
    ];

    private static string Facts(Because because) => string.Join("\n", because.Facts.Select(f => $"{f.Fact} = {f.Value}"));
}
