using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>A date some days, months or years later. Outside the calendar it is unknown.</summary>
internal sealed record DateScalar(string Function, Scalar Date, int Amount) : Scalar(ScalarType.Date, Date.Scope, $"{Date.Key}.{Function}({Amount})")
{
    public override IEnumerable<Fact> Facts => Date.Facts;

    public override FactCell Evaluate(in LaneView lane) =>
        Date.Evaluate(lane) is { IsKnown: true } date && Compute(Function, DateOnly.FromDayNumber((int)date.Number), Amount) is { } value ? FactCell.Of(value) : default;

    public static DateOnly? Compute(string function, DateOnly date, int amount)
    {
        try
        {
            return function switch
            {
                "AddDays" => date.AddDays(amount),
                "AddMonths" => date.AddMonths(amount),
                _ => date.AddYears(amount),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
