using Aims.Facts;
using Aims.Rules;

namespace Aims.Answers.Assessments;

/// <summary>
/// Leaves out facts that no verdict depends on although it waits for them, as <c>x</c> in "x or not x". All completions
/// of the profile are evaluated, side by side, as long as there are few; beyond that every fact that is waited for is kept.
/// </summary>
internal sealed class Relevance(RuleBook book, Profile profile, FactAnswers answers, DateOnly knownOn, CancellationToken cancellation)
{
    private const int MostCompletions = 4_096;

    /// <summary>Items of all completions together: of a large profile fewer completions fit into memory.</summary>
    private const int MostItems = 65_536;

    public List<VerdictReasons.Reference> Filter(List<VerdictReasons.Reference> facts, (int Literal, FactScope Scope, int Row)[] verdicts)
    {
        var cells = facts.Select(f => answers.Of(f.Fact, profile.Table(f.Fact.Scope).Cell(f.Row, f.Fact))).ToList();
        long completions = 1;
        var items = facts.Select(f => profile.Count(f.Fact.Scope)).DefaultIfEmpty(1).Max();
        foreach (var list in cells)
        {
            completions *= list.Count;
            if (completions > MostCompletions || completions * items > MostItems) return facts;
        }

        // Open lists would need items that nobody named.
        if (facts.Count == 0 || facts.Exists(f => f.Fact.Type == FactType.List)) return facts;
        var prepared = book.Prepare(Complete(facts, cells, (int)completions), knownOn);
        prepared.Evaluate();
        var kept = new List<VerdictReasons.Reference>();
        var stride = 1;
        for (var i = 0; i < facts.Count; i++)
        {
            if (Matters(prepared, verdicts, stride, cells[i].Count)) kept.Add(facts[i]);
            stride *= cells[i].Count;
        }

        return kept;
    }

    private Profile[] Complete(List<VerdictReasons.Reference> facts, List<IReadOnlyList<FactCell>> cells, int completions)
    {
        var profiles = new Profile[completions];
        for (var number = 0; number < completions; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (complete, rest) = (profile, number);
            for (var i = 0; i < facts.Count; rest /= cells[i].Count, i++) complete = complete.With(facts[i].Fact, facts[i].Row, cells[i][rest % cells[i].Count]);
            profiles[number] = complete;
        }

        return profiles;
    }

    /// <summary>True if two completions that differ in one fact only differ in a verdict.</summary>
    private bool Matters(PreparedProfiles prepared, (int Literal, FactScope Scope, int Row)[] verdicts, int stride, int count)
    {
        for (var number = 0; number < prepared.Count; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var first = number - number / stride % count * stride;
            if (first == number) continue;
            foreach (var (literal, scope, row) in verdicts)
                if (prepared.Read(literal, scope, first, row) != prepared.Read(literal, scope, number, row)) return true;
        }

        return false;
    }
}
