using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>The year, month or day of a date.</summary>
internal sealed record DatePartScalar(string Part, Scalar Date) : Scalar(ScalarType.Number, Date.Scope, $"{Date.Key}.{Part}")
{
    public override bool IsWhole => true;

    public override IEnumerable<Fact> Facts => Date.Facts;

    public override FactCell Evaluate(in LaneView lane)
    {
        if (Date.Evaluate(lane) is not { IsKnown: true } cell) return default;
        var date = DateOnly.FromDayNumber((int)cell.Number);
        return FactCell.Of((decimal)(Part switch { "Year" => date.Year, "Month" => date.Month, _ => date.Day }));
    }
}
