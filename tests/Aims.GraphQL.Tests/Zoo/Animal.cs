namespace Aims.GraphQL.Tests.Zoo;

public abstract class Animal(string id, string name, int? legs)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public int? Legs { get; } = legs;

    public Animal? Friend { get; init; }

    public string Broken => throw new InvalidOperationException("secret");
}
