using System.Text.Json;
using Aims.Rules;

namespace Aims.Data;

/// <summary>Reads the <c>Properties</c> of a rule. Properties that have none of our members are somebody else's and are left alone.</summary>
internal static class RulePropertiesReader
{
    private static readonly string[] Members = ["forEach", "imposes", "confers", "regime", "eases", "between", "schedule", "relevant", "role", "citation", "reason", "penalty", "applies", "knownFrom", "knownUntil"];

    private static readonly (string Member, RuleKind Kind)[] Kinds =
    [
        ("imposes", RuleKind.Duty), ("confers", RuleKind.Role), ("regime", RuleKind.Regime),
        ("eases", RuleKind.Relief), ("between", RuleKind.Conflict), ("schedule", RuleKind.Schedule), ("relevant", RuleKind.Relevance),
    ];

    public static bool IsOurs(JsonElement json) => json.EnumerateObject().Any(m => Members.Contains(m.Name, StringComparer.Ordinal));

    public static RuleProperties Read(JsonElement item, JsonPath path, FaultCollector faults)
    {
        var json = new StrictObject(item, path, faults, Members);
        var kinds = Kinds.Where(k => json.Has(k.Member)).ToList();
        if (kinds.Count != 1)
            faults.Add(FaultCode.BadProperties, path.ToString(), $"The rule says {kinds.Count} things.", $"Write exactly one of {string.Join(", ", Kinds.Select(k => k.Member))}.");
        var (member, kind) = kinds.Count == 0 ? ("", RuleKind.Check) : kinds[0];
        Fits(json, "role", kind == RuleKind.Duty);
        Fits(json, "penalty", kind == RuleKind.Duty, optional: true);
        Fits(json, "applies", kind is RuleKind.Duty or RuleKind.Schedule, misfit: FaultCode.BadSchedule);
        var provisions = kind is RuleKind.Duty or RuleKind.Relief or RuleKind.Conflict ? json.Texts(member) : [];
        var frameworks = kind == RuleKind.Relevance ? json.Texts(member) : [];
        if (kind == RuleKind.Relevance && frameworks.Count == 0) json.Add(FaultCode.BadProperties, member, "'relevant' names no framework.", "Name at least one.");
        if (kind is RuleKind.Duty or RuleKind.Relief && provisions.Count == 0 || kind == RuleKind.Conflict && provisions.Count != 2)
            json.Add(FaultCode.BadProperties, member, $"'{member}' names {provisions.Count} provisions.", kind == RuleKind.Conflict ? "Name the two sides." : "Name at least one.");
        var citation = json.Texts("citation");
        if (citation.Count == 0) json.Add(FaultCode.BadProperties, "citation", "The rule cites nothing.", "Name the provisions that say so, as a list of full ids.");
        foreach (var id in provisions.Concat(citation).Where(id => !IsId(id)))
            faults.Add(FaultCode.BadProperties, path.ToString(), $"'{id}' is not a full id.", "Write framework:provision, for instance eu-ai-act:Art.26(5).");
        var byName = item.TryGetProperty("applies", out var applies) && applies.ValueKind == JsonValueKind.String ? applies.GetString() : null;
        return new RuleProperties
        {
            Kind = kind,
            ForEach = json.Text("forEach"),
            Provisions = provisions,
            Frameworks = frameworks,
            Role = kind == RuleKind.Role ? json.Text(member) : json.TextOrNull("role"),
            Regime = json.TextOrNull("regime"),
            Schedule = json.TextOrNull("schedule"),
            Citation = citation,
            Reason = json.Text("reason"),
            Penalty = json.TextOrNull("penalty"),
            KnownFrom = json.DateOrNull("knownFrom"),
            KnownUntil = json.DateOrNull("knownUntil"),
            AppliesByName = byName,
            Applies = byName is null && json.Has("applies") ? ReadDates(json, faults) : [],
        };
    }

    private static List<DateSource> ReadDates(StrictObject json, FaultCollector faults)
    {
        var dates = new List<DateSource>();
        foreach (var (item, path) in json.Items("applies"))
        {
            var row = new StrictObject(item, path, faults, "from", "until", "when", "reading", "knownFrom", "knownUntil", "citation", "why");
            var date = new ApplicationDate(row.Date("from"))
            {
                Until = row.DateOrNull("until"),
                Reading = row.TextOrNull("reading"),
                KnownFrom = row.DateOrNull("knownFrom"),
                KnownUntil = row.DateOrNull("knownUntil"),
                Citation = row.TextOrNull("citation"),
                Why = row.TextOrNull("why"),
                When = row.TextOrNull("when"),
            };
            if (date.Until < date.From || date.KnownUntil < date.KnownFrom)
                faults.Add(FaultCode.BadDate, path.ToString(), "The window ends before it begins.", "Correct one of the two days.");
            dates.Add(new DateSource(date, path.ToString()));
        }

        if (dates.Count == 0) json.Add(FaultCode.BadSchedule, "applies", "There is no date.", "Write at least one row with 'from', or the name of a schedule.");
        return dates;
    }

    private static void Fits(StrictObject json, string member, bool belongs, bool optional = false, string misfit = FaultCode.BadProperties)
    {
        if (json.Has(member) && !belongs) json.Add(misfit, member, $"'{member}' does not belong to a rule of this kind.", "Remove it.");
        if (!json.Has(member) && belongs && !optional) json.Add(misfit, member, $"'{member}' is missing.", $"Add '{member}'.");
    }

    private static bool IsId(string id) => id.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < id.Length - 1;
}
