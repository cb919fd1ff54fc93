using Aims.Answers.Assessments;
using Aims.Data;

namespace Aims.Cases;

/// <summary>The assessment of one subject, held against expectations about one law.</summary>
internal sealed class CaseAnswer(CaseFile file, Assessment assessment, string subject, string law, string name)
{
    private readonly AssessedSubject? _subject = assessment.Subjects.FirstOrDefault(s => s.Subject == subject);
    private readonly List<BindingDuty> _binding = [.. assessment.Binding.Where(b => b.Subject == subject && IsOf(b.Provision, law))];

    public void IsDecided(JsonPath at)
    {
        var open = (_subject?.PossibleRegimes ?? []).Concat(assessment.Undecided.Where(u => u.Subject == subject && IsOf(u.Provision, law)).Select(u => u.Provision)).ToList();
        file.Expect(at, name, "nothing undecided", open.Count == 0 ? "nothing undecided" : string.Join(", ", open));
    }

    public void Headline(string expected, JsonPath at) => file.Expect(at, name, expected, _subject?.Headline ?? "no such subject");

    /// <summary>The subject has the role, among others; <c>none</c>: it has none.</summary>
    public void Role(string expected, JsonPath at)
    {
        var found = _subject?.Roles ?? [];
        file.Expect(at, name, expected, found.Count == 0 ? "none" : string.Join(", ", found), expected == "none" ? found.Count == 0 : found.Contains(expected));
    }

    public void Regimes(IEnumerable<string> expected, JsonPath at) => file.Expect(at, name, Listed(expected), Listed(_subject?.Regimes ?? []));

    public void Binds(string provision, JsonPath at, Func<BindingDuty, bool> when) =>
        file.Expect(at, name, $"{provision} binds", In(provision).Any(when) ? $"{provision} binds" : $"it does not{State(provision)}");

    /// <summary>The provision, or if it is null anything of the law, does not bind.</summary>
    public void DoesNotBind(string? provision, JsonPath at, Func<BindingDuty, bool> when)
    {
        var found = (provision is null ? _binding : In(provision)).Where(when).Select(b => b.Provision).Distinct().ToList();
        file.Expect(at, name, $"{provision ?? "nothing"} {(provision is null ? "binds" : "does not bind")}", found.Count == 0 ? "as expected" : $"{string.Join(", ", found)} binds", found.Count == 0);
    }

    public void IsDisputed(string provision, JsonPath at)
    {
        var settled = In(provision).Where(b => b.Readings.Count == 0).Select(b => b.Provision).ToList();
        file.Expect(at, name, $"two readings of when {provision} begins", settled.Count == 0 ? "as expected" : $"one for {string.Join(", ", settled)}", settled.Count == 0);
    }

    /// <summary>Something in the places binds, and all of it begins on the day.</summary>
    public void Begins(IReadOnlyList<string> places, DateOnly day, JsonPath at)
    {
        var duties = _binding.Where(b => places.Any(p => file.IsIn(b.Provision, p))).ToList();
        var others = duties.Where(b => b.From != day).Select(b => $"{b.Provision} from {(b.From is { } from ? $"{from:yyyy-MM-dd}" : "a disputed day")}").ToList();
        file.Expect(at, name, $"from {day:yyyy-MM-dd}", duties.Count == 0 ? "nothing binds" : others.Count == 0 ? "as expected" : string.Join(", ", others), duties.Count > 0 && others.Count == 0);
    }

    /// <summary>Whether a provision or regime is of the law, or of an act that details it and is called after it: <c>nis2-2024-2690</c>.</summary>
    public static bool IsOf(string id, string law) =>
        id.StartsWith(law, StringComparison.Ordinal) && (id.Length == law.Length || id[law.Length] is ':' or '-');

    private IEnumerable<BindingDuty> In(string provision) => _binding.Where(b => file.IsIn(b.Provision, provision));

    private string State(string provision) => In(provision).FirstOrDefault() is { } b ? $" ({b.State.ToString().ToLowerInvariant()})" : "";

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Order(StringComparer.Ordinal));
}
