namespace Aims.GraphQL.Tests.Zoo;

public sealed record Key(string? Id, string? Name, Range? Range);
