namespace Aims.GraphQL.Tests.Zoo;

public sealed record Filter(string? Name, IReadOnlyList<Kind>? Kinds, Range? Legs, Filter? Not, DateOnly? BornAfter)
{
    public int? Old { get; init; }
}
