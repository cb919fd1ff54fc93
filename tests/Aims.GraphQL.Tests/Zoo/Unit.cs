namespace Aims.GraphQL.Tests.Zoo;

public enum Unit
{
    Kg,
    Lb,
}
