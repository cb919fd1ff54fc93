using System.Text.Json;
using Aims.Answers.Assessments;
using Aims.Data;

namespace Aims.Cases;

/// <summary>Files <c>&lt;law&gt;/closed-world.json</c>: what a law gives for one subject of which everything is known.</summary>
internal static class ClosedWorldCases
{
    public const string Name = "closed-world.json";

    /// <summary>Instead of a provision: nothing of the law.</summary>
    private const string Everything = "*";

    public static void Run(CaseFile file, JsonElement json)
    {
        var root = new StrictObject(json, JsonPath.Root, file.Faults, "about", "law", "cases", "temporalCases");
        var law = root.TextOrNull("law") ?? file.Folder;
        var subjects = new Dictionary<string, CaseSubject>(StringComparer.Ordinal);
        foreach (var (item, at) in root.RequiredItems("cases")) RunCase(file, law, subjects, item, at);
        foreach (var (item, at) in root.Items("temporalCases")) RunDay(file, law, subjects, item, at);
    }

    private static void RunCase(CaseFile file, string law, Dictionary<string, CaseSubject> subjects, JsonElement json, JsonPath at)
    {
        var row = new StrictObject(json, at, file.Faults, "id", "title", "subject", "asOf", "knownOn", "facts", "expected", "source", "divergence", "note", "confidence");
        file.Cases++;
        var (id, before) = (row.Text("id"), file.Faults.Count);
        var (asOf, knownOn) = (CaseFile.Day(row, "asOf", file.Plain.AsOf), CaseFile.Day(row, "knownOn", file.Plain.KnownOn));
        var item = row.Text("subject");
        if (file.Corpus.Facts.ScopeOfItem(item) is not { } scope)
        {
            row.Add(FaultCode.UnknownInCase, "subject", $"Rules call no item '{item}'.", $"Write {file.Corpus.Facts.Root.Item}, or the 'item' of a list in rules/facts.json.");
            return;
        }

        var subject = file.Plain.Of(scope);
        file.State(subject, row, "facts");
        if (!subjects.TryAdd(id, subject)) row.Add(FaultCode.DuplicateEntry, "id", $"Case '{id}' stands twice.", "Give each case an id of its own.");
        if (row.Object("expected") is not { } expected || file.Faults.Count > before || file.Profile(subject.ToJson(), at.Member("facts")) is not { } profile) return;
        var answer = new CaseAnswer(file, file.Corpus.Assess(profile, asOf, knownOn), subject.Name, law, id);
        Judge(answer, file, law, new StrictObject(expected, at.Member("expected"), file.Faults, "role", "headline", "regimes", "mustBind", "mustNotBind", "disputedDates", "from"), at);
    }

    private static void Judge(CaseAnswer answer, CaseFile file, string law, StrictObject expected, JsonPath at)
    {
        answer.IsDecided(at.Member("facts"));
        if (expected.TextOrNull("headline") is { } headline) answer.Headline(headline, expected.Path.Member("headline"));
        if (expected.TextOrNull("role") is { } role) answer.Role(role, expected.Path.Member("role"));
        if (expected.Has("regimes")) answer.Regimes(expected.Texts("regimes"), expected.Path.Member("regimes"));
        foreach (var (id, place) in file.Provisions(expected, "mustBind", law)) answer.Binds(id, place, _ => true);
        MustNotBind(answer, file, law, expected, "mustNotBind", _ => true);
        foreach (var (id, place) in file.Provisions(expected, "disputedDates", law)) answer.IsDisputed(id, place);
        foreach (var (from, place) in expected.Items("from"))
        {
            var row = new StrictObject(from, place, file.Faults, "in", "day");
            answer.Begins(file.Provisions(row, "in", law).ConvertAll(p => p.Id), row.Date("day"), place);
        }
    }

    private static void RunDay(CaseFile file, string law, Dictionary<string, CaseSubject> subjects, JsonElement item, JsonPath at)
    {
        var row = new StrictObject(item, at, file.Faults, "id", "baseCase", "asOf", "knownOn", "headline", "mustBindNow", "mustNotBindNow", "note");
        file.Cases++;
        var (id, based) = (row.Text("id"), row.Text("baseCase"));
        var (asOf, knownOn) = (CaseFile.Day(row, "asOf", file.Plain.AsOf), CaseFile.Day(row, "knownOn", file.Plain.KnownOn));
        if (!subjects.TryGetValue(based, out var subject))
        {
            row.Add(FaultCode.UnknownInCase, "baseCase", $"There is no case '{based}'.", "Name a case of this file.");
            return;
        }

        if (file.Profile(subject.ToJson(), at) is not { } profile) return;
        var answer = new CaseAnswer(file, file.Corpus.Assess(profile, asOf, knownOn), subject.Name, law, id);
        if (row.TextOrNull("headline") is { } headline) answer.Headline(headline, at.Member("headline"));
        foreach (var (provision, place) in file.Provisions(row, "mustBindNow", law)) answer.Binds(provision, place, b => b.State == DutyState.Now);
        MustNotBind(answer, file, law, row, "mustNotBindNow", b => b.State == DutyState.Now);
    }

    private static void MustNotBind(CaseAnswer answer, CaseFile file, string law, StrictObject row, string member, Func<BindingDuty, bool> when)
    {
        foreach (var (id, i) in row.Texts(member).Select((id, i) => (id, i)))
        {
            var place = row.Path.Member(member).Index(i);
            answer.DoesNotBind(id == Everything ? null : file.Provision(id, law, place), place, when);
        }
    }
}
