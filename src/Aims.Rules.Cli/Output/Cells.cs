using System.Globalization;
using Aims.Answers;
using Aims.Answers.Json;
using Aims.Graph;

namespace Aims.Cli.Output;

/// <summary>Parts of answers as texts of table cells.</summary>
internal static class Cells
{
    public static readonly IReadOnlyList<string> FindingColumns = ["Verdict", "Duty", "Name", "Binds", "From", "Via", "What is left"];

    public static IReadOnlyList<string> Of(Finding finding) =>
    [
        AnswerJson.Word(finding.Verdict),
        finding.Provision.Id.ToString(),
        finding.Provision.Name,
        Binds(finding.Provision),
        From(finding.From),
        string.Join("\n", finding.Via.Select(id => Short(id, finding.Provision.Id))),
        string.Join("\n", finding.Remainder.Select(r => r.Part == finding.Provision.Id ? r.Text : $"{Short(r.Part, finding.Provision.Id)}: {r.Text}")),
    ];

    public static string Binds(Provision provision) => string.Join(", ", provision.Binds.Select(role => role.Id));

    public static string From(IEnumerable<Application> rows) => string.Join("\n", rows.Select(From));

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The steps of a proof, each with its row's reason, review and basis.</summary>
    public static IEnumerable<string> Steps(Proof proof) =>
        proof.Steps.Select((step, index) => step.Relation == "in-place"
            ? $"{index + 1}. {step.To} is in place."
            : $"{index + 1}. ({string.Join(", ", step.Premises.Select(p => p + 1))}) {step.Relation} {step.To}: {step.Why}{Provenance(step)}");

    private static string Provenance(ProofStep step) =>
        step.Review is { } review && step.Basis is { } basis
            ? $" [{Word(review)}; basis {Word(basis.From)}/{Word(basis.To)}; {string.Join(", ", step.Sources)}]"
            : "";

    private static string From(Application row)
    {
        var text = Day(row.Window.From!.Value);
        if (row.Condition is { } condition) text += $" ({condition.Id})";
        if (row.Reading is { } reading) text += $" [disputed: {reading} reading]";
        return text;
    }

    private static string Short(ProvisionId id, ProvisionId duty) => id.Provision == duty && id.Aspect is { } aspect ? $"#{aspect}" : id.Local;

    internal static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
