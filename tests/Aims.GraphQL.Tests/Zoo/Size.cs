namespace Aims.GraphQL.Tests.Zoo;

public enum Size
{
    Small,
    VeryLarge,
    Gone,
}
