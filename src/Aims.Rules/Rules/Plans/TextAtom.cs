using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>A text that contains, begins with, ends with or equals another one.</summary>
internal sealed record TextAtom(string Function, bool IgnoreCase, Scalar Text, Scalar Other, FactScope Scope)
    : Atom(Scope, $"{Text.Key}.{Function}{(IgnoreCase ? "~" : "")}({Other.Key})")
{
    public override IEnumerable<Fact> Facts => Text.Facts.Concat(Other.Facts);

    public override Truth Evaluate(in LaneView lane)
    {
        var (text, other) = (Text.Evaluate(lane), Other.Evaluate(lane));
        return text.IsKnown && other.IsKnown ? Of(Compute(Function, IgnoreCase, (string)text.Reference!, (string)other.Reference!)) : Truth.Unknown;
    }

    public static bool Compute(string function, bool ignoreCase, string text, string other)
    {
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return function switch
        {
            "Contains" => text.Contains(other, comparison),
            "StartsWith" => text.StartsWith(other, comparison),
            "EndsWith" => text.EndsWith(other, comparison),
            _ => string.Equals(text, other, comparison),
        };
    }
}
