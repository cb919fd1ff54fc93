namespace Aims.GraphQL.Tests.Zoo;

public sealed record Range(int From, int To);
