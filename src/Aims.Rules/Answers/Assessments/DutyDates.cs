using Aims.Facts;
using Aims.Rules;
using Aims.Rules.Plans;

namespace Aims.Answers.Assessments;

/// <summary>Works out from when a duty binds one item, once its rule is true.</summary>
internal sealed class DutyDates(LaneBlock block, DateOnly knownOn)
{
    /// <summary>What the dates of a rule come to.</summary>
    /// <param name="Dates">The earliest date that holds, one for each reading if there are readings; empty if none ever holds.</param>
    /// <param name="Open">Dates whose conditions are unknown and that could be earlier than those that hold.</param>
    internal sealed record Result(IReadOnlyList<ApplicationDate> Dates, IReadOnlyList<ApplicationDate> Open);

    public Result Of(Rule rule, int lane)
    {
        var known = rule.Dates.Where(d => d.IsKnownOn(knownOn)).ToList();
        var holding = known.Where(d => Read(d, rule, lane) == Truth.True).ToList();
        var open = known.Where(d => Read(d, rule, lane) == Truth.Unknown && !holding.Exists(h => h.Reading == d.Reading && h.From <= d.From)).ToList();
        // An undisputed date that holds settles the dispute.
        var settled = holding.Where(d => d.Reading is null).ToList();
        var dates = (settled.Count > 0 ? settled : holding).GroupBy(d => d.Reading).Select(g => g.MinBy(d => d.From)!).ToList();
        return new Result(dates, open);
    }

    private Truth Read(ApplicationDate date, Rule rule, int lane) => block.Read(date.Literal, rule.Scope, lane);
}
