using System.Text.Json;
using Aims.Data;
using Aims.Facts;
using Aims.Rules;
using Aims.Text;

namespace Aims.Cases;

/// <summary>
/// Files <c>&lt;law&gt;/rules.json</c>: each rule once true, once false, once undecided. A list is named after the workflow:
/// the list <c>systems</c> in the folder <c>eu-ai-act</c> holds the cases of the workflow <c>eu-ai-act/systems</c>.
/// </summary>
internal static class RuleCases
{
    public const string Name = "rules.json";

    /// <summary>The list for the workflow that is called like the folder itself.</summary>
    private const string OwnWorkflow = "rules";

    public static void Run(CaseFile file, JsonElement json)
    {
        var workflows = file.Corpus.Rules.Rules.Select(r => r.Workflow).Distinct()
            .Where(w => w == file.Folder || w.StartsWith(file.Folder + "/", StringComparison.Ordinal)).ToList();
        var lists = workflows.ToDictionary(w => w == file.Folder ? OwnWorkflow : w[(file.Folder.Length + 1)..], StringComparer.Ordinal);
        var root = new StrictObject(json, JsonPath.Root, file.Faults, ["about", .. lists.Keys]);
        foreach (var (list, workflow) in lists)
            foreach (var (item, at) in root.Items(list)) RunRow(file, workflow, item, at);
    }

    private static void RunRow(CaseFile file, string workflow, JsonElement item, JsonPath at)
    {
        var row = new StrictObject(item, at, file.Faults, "rule", "why", "knownOn", "holds", "fails", "open");
        file.Cases++;
        var name = row.Text("rule");
        var knownOn = CaseFile.Day(row, "knownOn", file.Plain.KnownOn);
        var rules = file.Corpus.Rules.Rules.Where(r => r.Workflow == workflow).ToList();
        if (rules.Find(r => r.Name == name) is not { } rule)
        {
            row.Add(FaultCode.UnknownInCase, "rule", $"The workflow '{workflow}' has no rule '{name}'.", Suggestion.For(name, [.. rules.Select(r => r.Name)]) ?? "Write the name of a rule of this workflow.");
            return;
        }

        var before = file.Faults.Count;
        var holds = file.Plain.Of(rule.Scope);
        file.State(holds, row, "holds");
        var fails = holds.Copy();
        file.State(fails, row, "fails");
        var open = holds.Copy();
        foreach (var (path, i) in row.Texts("open").Select((path, i) => (path, i)))
            if (!open.Forget(path)) file.NoFact(open, path, at.Member("open").Index(i));
        if (!row.Has("open")) _ = row.RequiredItems("open");
        if (file.Faults.Count > before) return;
        if (file.Profile(holds.ToJson(), at.Member("holds")) is { } a && file.Profile(fails.ToJson(), at.Member("fails")) is { } b && file.Profile(open.ToJson(), at.Member("open")) is { } c)
            Judge(file, rule, knownOn, [a, b, c], at);
    }

    private static void Judge(CaseFile file, Rule rule, DateOnly knownOn, Profile[] profiles, JsonPath at)
    {
        file.Rules.Add(rule);
        if (!rule.IsKnownOn(knownOn)) file.Expect(at.Member("knownOn"), rule.ToString(), $"a rule that is known on {knownOn:yyyy-MM-dd}", "one that is not");
        var prepared = file.Corpus.Rules.Prepare(profiles, knownOn);
        prepared.Evaluate();
        file.Expect(at.Member("holds"), rule.ToString(), "true", Word(prepared[rule, 0, 0]));
        file.Expect(at.Member("fails"), rule.ToString(), "false", Word(prepared[rule, 1, 0]));
        file.Expect(at.Member("open"), rule.ToString(), "undecided", Word(prepared[rule, 2, 0]));
    }

    private static string Word(Truth truth) => truth switch { Truth.True => "true", Truth.False => "false", _ => "undecided" };
}
