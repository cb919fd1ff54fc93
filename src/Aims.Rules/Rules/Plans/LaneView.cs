using Aims.Facts;

namespace Aims.Rules.Plans;

/// <summary>One lane while its atoms are encoded: an item of a profile, and the day by which the law is known.</summary>
internal readonly record struct LaneView(Profile Profile, FactScope Scope, int Row, DateOnly KnownOn)
{
    public FactCell Cell(Fact fact) => Profile.Cell(fact, Scope, Row);
}
