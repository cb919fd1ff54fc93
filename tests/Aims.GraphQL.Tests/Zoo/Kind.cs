namespace Aims.GraphQL.Tests.Zoo;

public enum Kind
{
    Dog,
    Cat,
}
