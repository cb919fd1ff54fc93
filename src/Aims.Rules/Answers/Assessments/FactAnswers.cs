using Aims.Facts;
using Aims.Rules.Plans;

namespace Aims.Answers.Assessments;

/// <summary>
/// The answers to a question that differ for the rules: a number and a date are tried below, at and above each value
/// that they are compared with; a set as empty, as each single option, and as full; a text as each literal and as none.
/// </summary>
internal sealed class FactAnswers
{
    private readonly Dictionary<Fact, List<Scalar>> _compared = [];

    public FactAnswers(Plan plan)
    {
        foreach (var atom in plan.Atoms)
        {
            Scalar[] values = atom switch
            {
                CompareAtom compare => [compare.Left, compare.Right],
                TextAtom text => [text.Text, text.Other],
                TextsAtom texts => [texts.Item],
                _ => [],
            };
            foreach (var fact in atom.Facts)
            {
                if (!_compared.TryGetValue(fact, out var list)) _compared.Add(fact, list = []);
                list.AddRange(values.OfType<ConstantScalar>());
            }
        }
    }

    public IReadOnlyList<FactCell> Of(Fact fact, FactCell now) => fact.Type switch
    {
        FactType.Boolean => [FactCell.Of(true), FactCell.Of(false)],
        FactType.Word => [.. Enumerable.Range(0, fact.Options.Count).Select(i => FactCell.Of((decimal)i))],
        FactType.Set => Sets(fact, now),
        FactType.List => [FactCell.OfList(complete: true)],
        FactType.Number => [.. Numbers(fact, fact.Whole ? 1 : 0.5m).Where(n => n >= (fact.Minimum ?? n) && n <= (fact.Maximum ?? n)).Select(FactCell.Of)],
        FactType.Date => [.. Numbers(fact, 1).Where(n => n >= 0 && n <= DateOnly.MaxValue.DayNumber).Select(n => FactCell.Of(DateOnly.FromDayNumber((int)n)))],
        FactType.Texts => [.. Texts(fact).Select(t => FactCell.Of([t]))],
        _ => [.. Texts(fact).Select(FactCell.Of)],
    };

    /// <summary>Every closed value of a set that agrees with what is stated, if there are few; otherwise those of the summary.</summary>
    private static List<FactCell> Sets(Fact fact, FactCell now)
    {
        var open = fact.AllOptions & ~now.True & ~now.False;
        var cells = new List<FactCell> { FactCell.OfSet(now.True, fact.AllOptions & ~now.True, fact.AllOptions) };
        for (var bit = 0; bit < fact.Options.Count; bit++)
            if ((open >> bit & 1) != 0) cells.Add(FactCell.OfSet(now.True | 1UL << bit, fact.AllOptions & ~now.True & ~(1UL << bit), fact.AllOptions));
        if (System.Numerics.BitOperations.PopCount(open) > 1) cells.Add(FactCell.OfSet(now.True | open, fact.AllOptions & ~(now.True | open), fact.AllOptions));
        return cells;
    }

    private IEnumerable<decimal> Numbers(Fact fact, decimal step)
    {
        var literals = Compared(fact).Where(c => c.Type is ScalarType.Number or ScalarType.Date).Select(c => c.Value.Number).Distinct().Order().ToList();
        return literals.Count == 0 ? [fact.Minimum ?? 1] : literals.SelectMany(n => (decimal[])[n - step, n, n + step]).Distinct();
    }

    private IEnumerable<string> Texts(Fact fact) => Compared(fact).Select(c => c.Value.Reference).OfType<string>().Append("something else").Distinct();

    private IEnumerable<ConstantScalar> Compared(Fact fact) => _compared.TryGetValue(fact, out var list) ? list.OfType<ConstantScalar>() : [];
}
